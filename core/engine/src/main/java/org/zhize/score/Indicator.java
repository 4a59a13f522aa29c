package org.zhize.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/** An entry of a scheme's tree: a group, or a leaf that earns points. Immutable. */
public sealed interface Indicator {

    /** {@return the id, unique within the scheme: that of the criterion where it is one} */
    String id();

    /** {@return what people call it; null for a criterion that is called by its own title} */
    @Nullable Bilingual title();

    /** {@return where its id stands} */
    Location location();

    /** {@return the full marks, without any bonus} */
    BigDecimal points();

    /** {@return itself, or the leaves below it, in the order of the file} */
    default Stream<Indicator> leaves() {
        return Stream.of(this);
    }

    /**
     * Several indicators under one heading; it earns what they earn.
     *
     * @param id its id
     * @param title what people call it
     * @param indicators what is below it
     * @param location where its id stands
     */
    record Group(String id, Bilingual title, List<Indicator> indicators, Location location) implements Indicator {
        /** Copies {@code indicators}. */
        public Group {
            indicators = List.copyOf(indicators);
        }

        @Override
        public BigDecimal points() {
            return Scheme.sum(indicators);
        }

        @Override
        public Stream<Indicator> leaves() {
            return indicators.stream().flatMap(Indicator::leaves);
        }
    }

    /**
     * A criterion of the rule set.
     *
     * @param id the criterion's id
     * @param title what the scheme calls it; null for the criterion's own title
     * @param points the full marks
     * @param award how many of them it earns
     * @param location where its id stands
     */
    record OfCriterion(String id, @Nullable Bilingual title, BigDecimal points, Award award, Location location)
            implements Indicator {}

    /**
     * What experts grade by letter.
     *
     * @param id its id
     * @param title what people call it
     * @param points the full marks
     * @param letters the share of the points, from 0 to 1, by grade; in the order of the file
     * @param location where its id stands
     */
    record OfExpert(String id, Bilingual title, BigDecimal points, Map<String, Real> letters, Location location)
            implements Indicator {
        /** Copies {@code letters}. */
        public OfExpert {
            letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
        }
    }

    /**
     * Points on top of the full marks, only as far as they are granted.
     *
     * @param id its id
     * @param title what people call it
     * @param most the most that can be added
     * @param location where its id stands
     */
    record Bonus(String id, Bilingual title, BigDecimal most, Location location) implements Indicator {
        @Override
        public BigDecimal points() {
            return BigDecimal.ZERO;
        }
    }
}
