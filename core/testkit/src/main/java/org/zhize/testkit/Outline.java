package org.zhize.testkit;

import org.zhize.problem.Location;

/**
 * A scenario that was written once with examples, and became a scenario for each of their rows. Immutable.
 *
 * @param name its sentence as written, placeholders included
 * @param location where it is written
 */
public record Outline(String name, Location location) {}
