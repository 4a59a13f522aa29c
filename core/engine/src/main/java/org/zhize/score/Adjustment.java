package org.zhize.score;

import org.zhize.problem.Bilingual;

/**
 * A consequence that lowers the grade.
 *
 * @param kind what it does
 * @param grade the id of a grade: of a cap the best that is still possible, of a veto the one it falls to, empty for the
 *     lowest; empty for a downgrade
 * @param steps of a downgrade by how many grades, at least 1; else 0
 * @param reason why
 * @param source the id of the consequence
 */
public record Adjustment(Kind kind, String grade, int steps, Bilingual reason, String source) {

    /** What an adjustment does; adjustments are applied in this order of kinds. */
    public enum Kind {
        /** No better than a grade (不得评为…以上). */
        CAP,
        /** Lower by so many grades (降等). */
        DOWNGRADE,
        /** Falls to a grade, mostly the lowest (一票否决). */
        VETO
    }

    /** Refuses what says nothing or would raise a grade. */
    public Adjustment {
        if (kind == Kind.CAP && grade.isEmpty()) {
            throw new IllegalArgumentException("a cap names a grade: " + source);
        }
        if (kind == Kind.DOWNGRADE ? steps < 1 || !grade.isEmpty() : steps != 0) {
            throw new IllegalArgumentException(kind + " by " + steps + " grades: " + source);
        }
    }

    /** {@return no better than the given grade} */
    public static Adjustment cap(String grade, Bilingual reason, String source) {
        return new Adjustment(Kind.CAP, grade, 0, reason, source);
    }

    /** {@return lower by so many grades} */
    public static Adjustment downgrade(int steps, Bilingual reason, String source) {
        return new Adjustment(Kind.DOWNGRADE, "", steps, reason, source);
    }

    /** {@return falls to the given grade, or to the lowest if that is empty} */
    public static Adjustment veto(String grade, Bilingual reason, String source) {
        return new Adjustment(Kind.VETO, grade, 0, reason, source);
    }
}
