/**
 * Real cases: what public documents print about real governments, and the verdict that follows from it.
 *
 * <p>{@code cases.json} beside these classes holds them as they were noted down from the documents. Each is a scenario of the
 * criterion that it is about: the scenario names the case as the first word of its source, and has its figures. These classes
 * hold scenarios to their cases; that the scenarios come out as they expect is tested with all the others.
 */
@NullMarked
package org.zhize.education.cases;

import org.jspecify.annotations.NullMarked;
