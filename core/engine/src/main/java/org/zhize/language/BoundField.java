package org.zhize.language;

/**
 * A field of the fact that a single pattern finds.
 *
 * @param element the place of the pattern among the elements of its plan
 * @param type the fact type's name
 * @param field the field's name
 */
public record BoundField(int element, String type, String field) {}
