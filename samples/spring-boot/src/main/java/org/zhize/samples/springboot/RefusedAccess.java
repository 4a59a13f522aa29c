package org.zhize.samples.springboot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells who is not let in, as all other problems are told. */
@Component
class RefusedAccess implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Wording wording;
    private final JsonMapper json;

    RefusedAccess(Wording wording, JsonMapper json) {
        this.wording = wording;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"zhize\", charset=\"UTF-8\"");
        write(HttpStatus.UNAUTHORIZED, "unauthorized", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(HttpStatus.FORBIDDEN, "forbidden", request, response);
    }

    private void write(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // the machine's own language counts for nothing
        boolean says = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        ProblemDetail problem = wording.problem(status, key, says ? request.getLocale() : Locale.CHINESE);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
