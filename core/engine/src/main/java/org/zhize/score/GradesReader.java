package org.zhize.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads grades: {@code - { grade: good, title: { zh: 良好, en: good }, from: 80 }}. */
final class GradesReader {

    private static final List<String> KEYS = List.of("grade", "title", "from");

    private final Problems problems;
    private final Amounts amounts;

    GradesReader(Problems problems) {
        this.problems = problems;
        this.amounts = new Amounts(problems);
    }

    List<Grade> read(YamlMapping file) {
        List<YamlValue> written = file.get("grades").map(YamlValue::asList).orElse(List.of());
        if (written.isEmpty()) {
            problems.add(ProblemCode.NO_GRADES, file.keyLocation("grades"));
        }
        List<Grade> grades = written.stream()
                .flatMap(value -> value.asMapping("grades", problems).stream())
                .flatMap(mapping -> grade(mapping).stream())
                .toList();
        checkIds(grades);
        if (!written.isEmpty() && grades.size() == written.size()) {
            checkLimits(grades, froms(written));
        }
        return grades;
    }

    private Optional<Grade> grade(YamlMapping mapping) {
        mapping.expectKeys(KEYS, problems);
        Optional<YamlText> id = mapping.requiredText("grade", "grade: excellent", problems);
        Optional<Bilingual> title = Titles.required(mapping, problems);
        Optional<BigDecimal> from = amounts.required("from", mapping);
        return id.isEmpty() || title.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grade(
                        id.get().text(), title.get(), from.get(), id.get().location()));
    }

    private static List<Location> froms(List<YamlValue> written) {
        List<Location> froms = new ArrayList<>();
        for (YamlValue value : written) {
            if (value instanceof YamlMapping mapping) {
                froms.add(mapping.get("from").map(YamlValue::location).orElse(mapping.location()));
            }
        }
        return froms;
    }

    private void checkIds(List<Grade> grades) {
        Set<String> seen = new HashSet<>();
        grades.stream()
                .filter(grade -> !seen.add(grade.id()))
                .forEach(grade -> problems.add(ProblemCode.DUPLICATE_GRADE, grade.location(), grade.id()));
    }

    /** Told once: what follows a grade in the wrong place looks wrong as well. */
    private void checkLimits(List<Grade> grades, List<Location> froms) {
        for (int i = 1; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            BigDecimal before = grades.get(i - 1).from();
            int order = grade.from().compareTo(before);
            if (order >= 0) {
                ProblemCode code = order == 0 ? ProblemCode.DUPLICATE_FROM : ProblemCode.GRADE_ORDER;
                problems.add(code, froms.get(i), grade.id(), grade.from().toPlainString(), before.toPlainString());
                return;
            }
        }
        Grade lowest = grades.get(grades.size() - 1);
        if (lowest.from().signum() != 0) {
            problems.add(
                    ProblemCode.LOWEST_GRADE,
                    froms.get(grades.size() - 1),
                    lowest.id(),
                    lowest.from().toPlainString());
        }
    }
}
