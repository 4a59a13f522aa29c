/**
 * The rule book: a rule set as pages that people read, search, print and cite. Start at {@link
 * org.zhize.testkit.book.RuleBook}.
 */
@NullMarked
package org.zhize.testkit.book;

import org.jspecify.annotations.NullMarked;
