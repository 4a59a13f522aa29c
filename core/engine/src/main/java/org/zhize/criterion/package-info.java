/** What criteria mean: title, legal basis, level, expected parts and how they combine; read from YAML. */
@NullMarked
package org.zhize.criterion;

import org.jspecify.annotations.NullMarked;
