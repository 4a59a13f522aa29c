/**
 * Scenarios that the library proposes, for analysts to confirm and keep.
 *
 * <p>Start at {@link org.zhize.testkit.suggestion.ScenarioYaml}.
 */
@NullMarked
package org.zhize.testkit.suggestion;

import org.jspecify.annotations.NullMarked;
