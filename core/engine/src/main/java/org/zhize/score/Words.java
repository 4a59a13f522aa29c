package org.zhize.score;

import java.util.List;
import java.util.Optional;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlText;

/** Reads words of a fixed list. */
final class Words {

    private Words() {}

    /** {@return the word; a problem is added if it is not in the list} */
    static Optional<String> known(YamlText text, List<String> words, Problems problems) {
        if (words.contains(text.text())) {
            return Optional.of(text.text());
        }
        problems.add(
                ProblemCode.INVALID_VALUE,
                text.location(),
                text.text(),
                Suggestion.oneOf(words),
                Suggestion.sentence(text.text(), words));
        return Optional.empty();
    }
}
