package org.zhize.language;

import org.zhize.problem.Location;

/**
 * A parameter as a rule names it: {@code parameters.percent("floor")}.
 *
 * @param kind what the rule takes it for: {@code percent}, {@code number}, {@code text}, {@code date} or {@code flag}
 * @param key the key between the quotes: a parameter of the rule's criterion, or one that criteria share
 * @param location where the key stands
 */
public record ParameterReference(String kind, String key, Location location) {}
