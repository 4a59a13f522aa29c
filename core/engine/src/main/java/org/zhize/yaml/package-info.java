/** YAML with exact positions: what people write in it can be wrong, and is then told where. */
@NullMarked
package org.zhize.yaml;

import org.jspecify.annotations.NullMarked;
