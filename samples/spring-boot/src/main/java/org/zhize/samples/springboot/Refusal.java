package org.zhize.samples.springboot;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.zhize.problem.Problem;

/** A request that cannot be granted, and why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String kind;
    private final transient List<Problem> problems;
    private final transient Object[] arguments;

    Refusal(HttpStatus status, String kind, List<Problem> problems, Object... arguments) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.arguments = arguments.clone();
    }

    static Refusal tooLarge(long most) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-large", List.of(), most);
    }

    static Refusal unknown(String kind, Object id) {
        return new Refusal(HttpStatus.NOT_FOUND, kind, List.of(), id);
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    List<Problem> problems() {
        return problems;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
