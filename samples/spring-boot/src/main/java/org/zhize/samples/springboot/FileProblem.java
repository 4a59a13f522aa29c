package org.zhize.samples.springboot;

import java.util.Locale;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;

/**
 * What is wrong in a file of rules or facts.
 *
 * @param code the problem's stable code, such as {@code ZZ203}
 * @param severity whether it refuses the file
 * @param file the file
 * @param line its line, from 1
 * @param column its column, from 1
 * @param message what is wrong
 * @param repair what to write instead; may be empty
 */
record FileProblem(String code, Severity severity, String file, int line, int column, String message, String repair) {

    static FileProblem of(Problem problem, Locale language) {
        return new FileProblem(
                problem.code().code(),
                problem.code().severity(),
                problem.location().file(),
                problem.location().span().line(),
                problem.location().span().column(),
                problem.message(language),
                problem.repair(language));
    }
}
