/**
 * The language of rule files: the grammar, the tree it yields, the checks on the tree, and the canonical DRL that is
 * written from it.
 *
 * <p>A file passes through {@link org.zhize.language.RuleFileReader}, then {@link org.zhize.language.RuleChecker}; what
 * Drools compiles is written by {@link org.zhize.language.CanonicalDrl} from the tree alone.
 */
@NullMarked
package org.zhize.language;

import org.jspecify.annotations.NullMarked;
