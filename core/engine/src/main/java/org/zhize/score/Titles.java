package org.zhize.score;

import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;

/** Reads titles that must be there. */
final class Titles {

    private static final Bilingual EXAMPLE =
            new Bilingual("title: { zh: 中文名称, en: English title }", "title: { zh: …, en: English title }");

    private Titles() {}

    /** {@return the title; a problem is added if there is none} */
    static Optional<Bilingual> required(YamlMapping mapping, Problems problems) {
        if (mapping.get("title").isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, mapping.location(), "title", EXAMPLE);
        }
        return mapping.bilingual("title", problems);
    }
}
