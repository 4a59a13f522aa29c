package org.zhize.yaml;

import java.util.List;
import org.zhize.problem.Location;

/**
 * A list.
 *
 * @param items in order
 * @param location where it starts
 */
public record YamlList(List<YamlValue> items, Location location) implements YamlValue {

    /** Copies {@code items}. */
    public YamlList {
        items = List.copyOf(items);
    }
}
