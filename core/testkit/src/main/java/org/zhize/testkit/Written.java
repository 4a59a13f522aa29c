package org.zhize.testkit;

import org.jspecify.annotations.Nullable;
import org.zhize.problem.Location;
import org.zhize.yaml.YamlMapping;

/**
 * A scenario as it is written, its placeholders filled.
 *
 * @param scenario what it says
 * @param location where: the row where it has examples
 * @param outline what it is an example of; null where it stands for itself
 */
record Written(
        YamlMapping scenario, Location location, @Nullable Outline outline) {}
