/** Workbooks of spreadsheet programs: facts are read from them, reports written to them. */
@NullMarked
package org.zhize.cli.workbook;

import org.jspecify.annotations.NullMarked;
