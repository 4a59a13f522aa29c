/**
 * How much a rule set, the facts and an evaluation may ask of the machine. Every limit lies far above what honest work needs
 * and far below what harms.
 */
@NullMarked
package org.zhize.limit;

import org.jspecify.annotations.NullMarked;
