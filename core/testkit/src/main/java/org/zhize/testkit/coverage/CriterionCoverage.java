package org.zhize.testkit.coverage;

import java.util.List;
import org.zhize.problem.Bilingual;

/**
 * What is proven about one criterion, quality check or consequence. Immutable.
 *
 * @param criterion its id; empty for the parameters that several share
 * @param title what people call it
 * @param items what a scenario can prove, by kind and place
 */
public record CriterionCoverage(String criterion, Bilingual title, List<CoverageItem> items) {

    /** Copies {@code items}. */
    public CriterionCoverage {
        items = List.copyOf(items);
    }

    /** {@return how many items are covered} */
    public CoverageRatio ratio() {
        return CoverageRatio.of(items);
    }

    /** {@return the items that no scenario proves, by kind and place} */
    public List<CoverageItem> uncovered() {
        return items.stream().filter(item -> !item.covered()).toList();
    }
}
