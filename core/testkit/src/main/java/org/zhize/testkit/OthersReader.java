package org.zhize.testkit;

import java.util.ArrayList;
import java.util.List;
import org.zhize.dossier.Dossier;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads the governments that are evaluated together with that of a scenario: {@code "371002": { Type: [ … ] }}. */
final class OthersReader {

    private final Situation own;
    private final SituationReader situations;
    private final FactsReader facts;
    private final Problems problems;

    OthersReader(Vocabulary known, Situation own, Problems problems) {
        this.own = own;
        this.situations = new SituationReader(known.regions(), problems);
        this.facts = new FactsReader(known, problems);
        this.problems = problems;
    }

    List<Dossier> read(YamlMapping scenario) {
        List<Dossier> others = new ArrayList<>();
        scenario.mapping("others", problems)
                .ifPresent(all -> all.entries()
                        .forEach((code, written) -> others.add(read(code, all.keyLocation(code), written))));
        return others;
    }

    private Dossier read(String code, Location place, YamlValue written) {
        Situation situation = new Situation(code, own.dataYear(), own.asOf(), own.purpose());
        situations.checkRegion(situation, place);
        if (situation.equals(own)) {
            problems.add(ProblemCode.OTHER_IS_ITSELF, place, code);
        }
        return new Dossier(situation, facts(code, written));
    }

    /** Nothing at all: it reported, without a fact. */
    private List<Object> facts(String code, YamlValue written) {
        return written instanceof YamlText text && text.isNull()
                ? List.of()
                : written.asMapping(code, problems).map(facts::read).orElse(List.of());
    }
}
