package org.zhize.language;

import java.util.List;
import org.zhize.problem.Location;

/**
 * One link of the chain after {@code then}, such as {@code isAtLeast(…)}.
 *
 * @param word its name
 * @param arguments what stands in its parentheses
 * @param location where its name stands
 */
record Step(String word, List<Expression> arguments, Location location) {}
