package org.zhize.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.dossier.Dossier;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Location;
import org.zhize.rule.Situation;

/**
 * A sentence about one government, its facts, and what must come out and follow. Immutable, as far as its facts are.
 *
 * @param name the sentence
 * @param location where it is written; the row where it has examples
 * @param outline what it is an example of; null where it stands for itself
 * @param situation what is evaluated
 * @param supposed what-ifs: values of parameters that take the place of those in force, as
 *     {@link org.zhize.parameter.Parameters#supposed} makes them
 * @param facts its own facts, after those that its file gives to all
 * @param others other governments that are evaluated together with it, of the same year
 * @param expectations the verdicts that must come out
 * @param consequences what must follow from them, and what must not
 * @param grading by which scheme it is scored, and with which grade; null if it is not
 * @param source where its figures come from, as it says itself; null where they were made up
 */
public record Scenario(
        String name,
        Location location,
        @Nullable Outline outline,
        Situation situation,
        List<ParameterValue> supposed,
        List<Object> facts,
        List<Dossier> others,
        List<Expectation> expectations,
        List<ExpectedConsequences> consequences,
        @Nullable ExpectedGrade grading,
        @Nullable String source) {

    /** Copies the lists. */
    public Scenario {
        supposed = List.copyOf(supposed);
        facts = List.copyOf(facts);
        others = List.copyOf(others);
        expectations = List.copyOf(expectations);
        consequences = List.copyOf(consequences);
    }

    /** {@return whether it proves anything about the given criterion, quality check or consequence} */
    public boolean isAbout(String criterion) {
        return ids().anyMatch(criterion::equals);
    }

    /** {@return the ids of all that it proves something about} */
    public Stream<String> ids() {
        return Stream.concat(
                        expectations.stream().map(Expectation::criterion),
                        consequences.stream().map(ExpectedConsequences::id))
                .filter(id -> !id.isEmpty());
    }

    /** {@return whether it rests on more than what it names: it is graded, or nothing else may follow} */
    public boolean needsAllRules() {
        return grading != null
                || consequences.stream().anyMatch(expected -> expected.id().isEmpty());
    }

    /** {@return everything that is evaluated together, the government that it is about first} */
    public List<Dossier> dossiers() {
        return Stream.concat(Stream.of(new Dossier(situation, facts)), others.stream())
                .toList();
    }

    /**
     * {@return the same of other facts}
     *
     * @param dossiers everything that is evaluated together: the government itself first
     */
    public Scenario with(List<Dossier> dossiers) {
        return new Scenario(
                name,
                location,
                outline,
                dossiers.get(0).situation(),
                supposed,
                dossiers.get(0).facts(),
                dossiers.subList(1, dossiers.size()),
                expectations,
                consequences,
                grading,
                source);
    }

    /** {@return the same under another name} */
    public Scenario named(String other) {
        return new Scenario(
                other,
                location,
                outline,
                situation,
                supposed,
                facts,
                others,
                expectations,
                consequences,
                grading,
                source);
    }
}
