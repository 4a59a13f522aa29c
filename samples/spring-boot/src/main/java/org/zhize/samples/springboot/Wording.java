package org.zhize.samples.springboot;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.zhize.problem.Problem;

/** What people read: Chinese, or English for those who ask for it. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    static Locale language(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** {@return a problem of a kind that {@code messages.properties} knows} */
    ProblemDetail problem(HttpStatusCode status, String kind, Locale asked, Object... arguments) {
        Locale language = language(asked);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, messages.getMessage(kind + ".detail", arguments, language));
        problem.setType(URI.create("urn:zhize:problem:" + kind));
        problem.setTitle(messages.getMessage(kind + ".title", null, language));
        return problem;
    }

    /** {@return what is wrong in files, for the one who wrote them} */
    static List<FileProblem> of(List<Problem> problems, Locale asked) {
        return problems.stream()
                .map(problem -> FileProblem.of(problem, language(asked)))
                .toList();
    }
}
