/**
 * Rules that are read anew while the program runs: {@link org.zhize.reload.RuleSets} holds those in force, and puts new ones in
 * their place only if nothing speaks against it.
 */
@NullMarked
package org.zhize.reload;

import org.jspecify.annotations.NullMarked;
