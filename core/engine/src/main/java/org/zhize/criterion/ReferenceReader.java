package org.zhize.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads {@code reference:}: a criterion's id and a fold, or a name with the fields that are folded. */
final class ReferenceReader {

    private static final Bilingual FIELDS = new Bilingual(
            "例如 share-of-sums: [Preschool.publicChildren, Preschool.children]",
            "Such as share-of-sums: [Preschool.publicChildren, Preschool.children]");

    private final Problems problems;

    ReferenceReader(Problems problems) {
        this.problems = problems;
    }

    List<Reference> read(YamlMapping criterion) {
        List<Reference> references = new ArrayList<>();
        criterion
                .mapping("reference", problems)
                .ifPresent(all -> all.entries()
                        .forEach((name, value) ->
                                read(name, all.keyLocation(name), value).ifPresent(references::add)));
        return references;
    }

    private Optional<Reference> read(String name, Location location, YamlValue value) {
        if (!(value instanceof YamlMapping mapping)) {
            return value.asText(name, problems)
                    .flatMap(this::fold)
                    .map(fold -> new Reference(name, fold, List.of(), location));
        }
        mapping.expectKeys(Fold.words(), problems);
        return mapping.entries().keySet().stream()
                .flatMap(word -> Fold.of(word).stream())
                .findFirst()
                .flatMap(fold -> ofFields(name, fold, mapping, location));
    }

    private Optional<Reference> ofFields(String name, Fold fold, YamlMapping mapping, Location location) {
        List<String> fields = mapping.texts(fold.word(), problems).stream()
                .map(YamlText::text)
                .toList();
        if (fields.size() != fold.arity()) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    mapping.keyLocation(fold.word()),
                    String.join(", ", fields),
                    new Bilingual(fold.arity() + " 个字段", fold.arity() + " field(s)"),
                    FIELDS);
            return Optional.empty();
        }
        return Optional.of(new Reference(name, fold, fields, location));
    }

    private Optional<Fold> fold(YamlText text) {
        Optional<Fold> fold = Fold.of(text.text());
        if (fold.isEmpty()) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    text.location(),
                    text.text(),
                    Suggestion.oneOf(Fold.words()),
                    Suggestion.sentence(text.text(), Fold.words()));
        }
        return fold;
    }
}
