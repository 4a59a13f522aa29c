package org.zhize.cli.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;

/**
 * What is known of a criterion that is to be written.
 *
 * @param ruleSet the id of the rule set
 * @param theme the folder
 * @param id the criterion's id
 * @param kind which kind of norm
 * @param title what people call it; empty where it has yet to be said
 * @param basis the document; empty where it has yet to be said
 * @param levels the levels of government; empty where they have yet to be said
 * @param since the day from which it holds
 * @param floor the national threshold; empty where it has yet to be said
 * @param regional the threshold of one region; empty without one
 * @param government of which scenarios speak
 */
public record Order(
        String ruleSet,
        String theme,
        String id,
        Kind kind,
        Optional<Bilingual> title,
        Optional<String> basis,
        List<String> levels,
        LocalDate since,
        Optional<BigDecimal> floor,
        Optional<BigDecimal> regional,
        String government) {

    /** Copies {@code levels}. */
    public Order {
        levels = List.copyOf(levels);
    }

    /** {@return the threshold of which scenarios speak} */
    BigDecimal threshold() {
        return regional.or(() -> floor).orElseGet(kind::example);
    }

    String path(String ending) {
        return theme + "/" + id + ending;
    }
}
