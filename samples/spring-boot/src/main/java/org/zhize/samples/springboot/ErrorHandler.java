package org.zhize.samples.springboot;

import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zhize.problem.Bilingual;

/** Every error is a {@code application/problem+json} in the reader's language. */
@RestControllerAdvice
class ErrorHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandler.class);

    private final Wording wording;

    ErrorHandler(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        ProblemDetail problem = wording.problem(refusal.status(), refusal.kind(), locale, refusal.arguments());
        if (!refusal.problems().isEmpty()) {
            problem.setProperty("problems", Wording.of(refusal.problems(), locale));
        }
        return ResponseEntity.of(problem).build();
    }

    /** The library's word for a request that cannot be right: an unknown government or scheme. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(IllegalArgumentException e, Locale locale) {
        String why = Bilingual.of(Objects.requireNonNullElse(e.getMessage(), e.toString()))
                .in(Wording.language(locale));
        return ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, "impossible", locale, why))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception e, Locale locale) {
        LOG.error("internal error", e);
        return ResponseEntity.of(wording.problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", locale))
                .build();
    }
}
