/** What is known of a government before it is judged, and how it is read from files. */
@NullMarked
package org.zhize.dossier;

import org.jspecify.annotations.NullMarked;
