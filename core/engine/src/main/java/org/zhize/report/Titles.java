package org.zhize.report;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Direction;
import org.zhize.rule.Provenance;
import org.zhize.rule.RectificationStatus;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/**
 * Gathers what people call identifiers, for {@link Catalogue#titles}.
 *
 * <p>Has no state; may be called from any thread.
 */
public final class Titles {

    private Titles() {}

    /**
     * {@return the titles of fact types, of their fields with the unit behind them, and of the values that rule files share,
     * such as stages}
     *
     * @param types the fact types that reports may name
     */
    public static Map<String, Bilingual> of(Collection<FactType> types) {
        Map<String, Bilingual> titles = values();
        for (FactType type : types) {
            titles.put(type.name(), new Bilingual(type.titleZh(), type.titleEn()));
            type.fields().values().forEach(field -> titles.put(type.name() + "." + field.name(), title(field)));
        }
        return titles;
    }

    private static Map<String, Bilingual> values() {
        Map<String, Bilingual> titles = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            titles.put(FactType.text(stage), new Bilingual(stage.title(), FactType.text(stage)));
        }
        for (Provenance provenance : Provenance.values()) {
            titles.put(FactType.text(provenance), new Bilingual(provenance.title(), FactType.text(provenance)));
        }
        for (Direction direction : Direction.values()) {
            titles.put(FactType.text(direction), new Bilingual(direction.title(), FactType.text(direction)));
        }
        for (RectificationStatus status : RectificationStatus.values()) {
            titles.put(FactType.text(status), new Bilingual(status.title(), FactType.text(status)));
        }
        for (Verdict verdict : Verdict.values()) {
            titles.put(FactType.text(verdict), new Bilingual(verdict.title(), FactType.text(verdict)));
        }
        titles.put("nation", new Bilingual("全国", "the nation"));
        titles.put("province", new Bilingual("省", "province"));
        titles.put("city", new Bilingual("市", "city"));
        titles.put("county", new Bilingual("县", "county"));
        titles.put("true", new Bilingual("是", "yes"));
        titles.put("false", new Bilingual("否", "no"));
        return titles;
    }

    private static Bilingual title(FactField field) {
        return field.unitSymbol().isEmpty()
                ? new Bilingual(field.titleZh(), field.titleEn())
                : new Bilingual(
                        field.titleZh() + "（" + field.unitSymbol() + "）",
                        field.titleEn() + " (" + field.unitSymbol() + ")");
    }
}
