package org.zhize.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/** Lowers a grade: all caps first, then the downgrades, then the vetoes, each kind in the order given. */
final class Adjuster {

    private static final Bilingual NO_GRADE = new Bilingual("没有等次，未作调整", "there is no grade to adjust");

    private final List<Grade> grades;

    Adjuster(List<Grade> grades) {
        this.grades = grades;
    }

    List<AppliedAdjustment> apply(List<Adjustment> adjustments, Optional<Grade> before) {
        List<AppliedAdjustment> applied = new ArrayList<>();
        Grade grade = before.orElse(null);
        for (Adjustment adjustment : adjustments.stream()
                .sorted(Comparator.comparing(Adjustment::kind))
                .toList()) {
            AppliedAdjustment next = apply(adjustment, grade);
            applied.add(next);
            grade = next.to();
        }
        return applied;
    }

    private AppliedAdjustment apply(Adjustment adjustment, @Nullable Grade from) {
        if (from == null) {
            return new AppliedAdjustment(adjustment, null, null, because(adjustment, NO_GRADE));
        } else if (isUnknown(adjustment)) {
            return new AppliedAdjustment(adjustment, from, null, because(adjustment, unknown(adjustment.grade())));
        }
        int before = grades.indexOf(from);
        int wanted = target(adjustment, before);
        Grade to = grades.get(Math.min(Math.max(before, wanted), grades.size() - 1));
        Bilingual what = AdjustmentWords.rule(adjustment, to(adjustment));
        Bilingual effect = AdjustmentWords.effect(adjustment, from, to, wanted >= grades.size());
        Bilingual sentence = new Bilingual(what.zh() + "，" + effect.zh(), what.en() + ", " + effect.en());
        return new AppliedAdjustment(adjustment, from, to, because(adjustment, sentence));
    }

    /** An adjustment that nobody can carry out must not be taken for none. */
    private boolean isUnknown(Adjustment adjustment) {
        return !adjustment.grade().isEmpty() && find(adjustment.grade()).isEmpty();
    }

    /** The place in the list of grades, possibly beyond its end. */
    private int target(Adjustment adjustment, int before) {
        return adjustment.kind() == Adjustment.Kind.DOWNGRADE
                ? before + Math.min(adjustment.steps(), grades.size())
                : grades.indexOf(to(adjustment));
    }

    /** The grade that a cap or veto names; the lowest if it names none. */
    private Grade to(Adjustment adjustment) {
        return find(adjustment.grade()).orElse(grades.get(grades.size() - 1));
    }

    private Optional<Grade> find(String id) {
        return grades.stream().filter(grade -> grade.id().equals(id)).findFirst();
    }

    private static Bilingual unknown(String grade) {
        return new Bilingual(
                "方案没有等次 %s，无法评等".formatted(grade), "the scheme has no grade %s, so none can be given".formatted(grade));
    }

    private static Bilingual because(Adjustment adjustment, Bilingual what) {
        return new Bilingual(
                adjustment.reason().zh() + "：" + what.zh(), adjustment.reason().in(Locale.ENGLISH) + ": " + what.en());
    }
}
