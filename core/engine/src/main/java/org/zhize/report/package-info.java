/**
 * What was found, told to people and to programs.
 *
 * <p>Every report is made from a {@link org.zhize.report.Catalogue} and {@linkplain org.zhize.finding.Assessment
 * assessments}: {@link org.zhize.report.TextReport} for a terminal, {@link org.zhize.report.HtmlReport} for a reader,
 * {@link org.zhize.report.JsonReport} for a program, {@link org.zhize.report.Explanation} for whoever asks why. The same
 * input gives the same bytes: no clock, no machine's language and no hash order reaches a report.
 */
@NullMarked
package org.zhize.report;

import org.jspecify.annotations.NullMarked;
