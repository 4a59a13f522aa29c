package org.zhize.finding;

import org.zhize.parameter.ParameterInForce;
import org.zhize.parameter.ParameterValue;

/**
 * A parameter value that was in force.
 *
 * @param key the full key, such as {@code fiscal-education-growth-10pct.floor}
 * @param value the value as written
 * @param unit its unit; empty for values that are not numbers
 * @param region the code of the region that set it; empty where the value is supposed, as a what-if
 * @param from the ISO date from which it holds; without meaning where it is supposed
 * @param basis the document it rests on; empty where it is supposed
 * @param unverified whether the basis still has to be checked against the original
 */
public record ParameterUse(
        String key, String value, String unit, String region, String from, String basis, boolean unverified) {

    /** {@return whether nobody set it: somebody asks what would be if it held} */
    public boolean isSupposed() {
        return region.isEmpty();
    }

    static ParameterUse of(ParameterInForce value) {
        ParameterValue setting = value.setting();
        String unit = value.type().unit() == null ? "" : value.type().unit().symbol();
        return new ParameterUse(
                setting.key(),
                setting.text(),
                unit,
                setting.region(),
                setting.from().toString(),
                setting.basis(),
                setting.unverified());
    }
}
