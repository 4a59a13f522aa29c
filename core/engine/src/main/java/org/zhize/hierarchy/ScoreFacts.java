package org.zhize.hierarchy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.CheckedFacts;
import org.zhize.rule.BonusGranted;
import org.zhize.rule.ExpertGrade;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.SelfScore;
import org.zhize.rule.Verdict;
import org.zhize.score.SelfClaim;

/** What only a score looks at: experts' grades, bonuses, and what the government claims for itself. */
final class ScoreFacts {

    private final List<Object> standing;
    private final List<Object> given;
    private final int year;

    ScoreFacts(CheckedFacts checked) {
        this.standing = checked.facts();
        this.given = checked.given();
        this.year = checked.situation().dataYear();
    }

    /** {@return the experts' grades by indicator; none where experts differ, and none by the government itself} */
    Map<String, String> letters() {
        Map<String, Set<String>> given = new TreeMap<>();
        each(standing, ExpertGrade.class, fact -> {
            boolean isOwnWord = fact.provenance() != null && fact.provenance().isOwnWord();
            if (!isOwnWord && isOfYear(fact.year()) && fact.indicator() != null && fact.grade() != null) {
                given.computeIfAbsent(fact.indicator(), key -> new TreeSet<>()).add(fact.grade());
            }
        });
        Map<String, String> letters = new TreeMap<>();
        given.forEach((indicator, grades) -> {
            if (grades.size() == 1) {
                letters.put(indicator, grades.iterator().next());
            }
        });
        return letters;
    }

    /** {@return the bonuses granted by indicator} */
    Map<String, BigDecimal> bonuses() {
        Map<String, BigDecimal> bonuses = new TreeMap<>();
        each(standing, BonusGranted.class, fact -> {
            if (isOfYear(fact.year()) && fact.indicator() != null && fact.points() != null) {
                bonuses.merge(fact.indicator(), fact.points(), BigDecimal::add);
            }
        });
        return bonuses;
    }

    /** {@return what it claims by criterion or indicator, a claimed conclusion too} */
    Map<String, SelfClaim> claims() {
        Map<String, SelfClaim> claims = new TreeMap<>();
        each(given, InspectionFinding.class, fact -> {
            boolean isClaim = fact.provenance() == Provenance.SELF_REPORT && isOfYear(fact.year());
            if (isClaim && fact.part() == null && fact.criterion() != null && fact.passed() != null) {
                Verdict claimed = fact.passed() ? Verdict.MET : Verdict.NOT_MET;
                claims.put(fact.criterion(), new SelfClaim(claimed, null));
            }
        });
        each(given, SelfScore.class, fact -> {
            if (isOfYear(fact.year()) && fact.indicator() != null) {
                claims.put(fact.indicator(), new SelfClaim(fact.verdict(), fact.points()));
            }
        });
        return claims;
    }

    private boolean isOfYear(@Nullable Integer described) {
        return described == null || described == year;
    }

    private static <T> void each(List<Object> facts, Class<T> type, Consumer<T> action) {
        facts.stream().filter(type::isInstance).map(type::cast).forEach(action);
    }
}
