package org.zhize.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.score.Grade;
import org.zhize.score.Score;

/** Compares the grade that is expected with the one that came out. */
final class ComparingGrade {

    private static final Bilingual GRADE = new Bilingual("等次", "grade");
    private static final Bilingual NONE = new Bilingual("（没有等次）", "(no grade)");

    private ComparingGrade() {}

    /** {@return the mismatch, named by the scheme; nothing where none was expected or it came out} */
    static Stream<Mismatch> compare(@Nullable ExpectedGrade expected, Optional<Score> score) {
        if (expected == null || expected.grade() == null) {
            return Stream.empty();
        }
        Optional<Grade> came = score.flatMap(known -> Optional.ofNullable(known.gradeAfter()));
        boolean agrees =
                came.filter(grade -> grade.id().equals(expected.grade())).isPresent();
        Bilingual actual = came.map(ComparingGrade::words).orElse(NONE);
        return agrees
                ? Stream.empty()
                : Stream.of(new Mismatch(expected.scheme(), GRADE, Bilingual.same(expected.grade()), actual));
    }

    private static Bilingual words(Grade grade) {
        return new Bilingual(
                grade.id() + " " + grade.title().zh(),
                grade.id() + " " + grade.title().in(Locale.ENGLISH));
    }
}
