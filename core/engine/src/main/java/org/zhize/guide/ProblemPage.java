package org.zhize.guide;

import java.util.List;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;

/**
 * What there is to say about a kind of problem.
 *
 * @param code the kind
 * @param title its name
 * @param means what is wrong
 * @param why why it is refused, or why someone should look
 * @param avoid files with this problem
 * @param prefer the same files written right
 */
public record ProblemPage(
        ProblemCode code,
        Bilingual title,
        Bilingual means,
        Bilingual why,
        List<PageFile> avoid,
        List<PageFile> prefer) {

    /** Copies the lists. */
    public ProblemPage {
        avoid = List.copyOf(avoid);
        prefer = List.copyOf(prefer);
    }

    /** {@return the page of a kind of problem} */
    public static ProblemPage of(ProblemCode code) {
        return ProblemPageReader.read(code);
    }
}
