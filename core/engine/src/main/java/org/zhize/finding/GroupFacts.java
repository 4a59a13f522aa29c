package org.zhize.finding;

import java.util.List;

/**
 * The facts of a group.
 *
 * @param located those that its pattern locates, or may
 * @param selected those of them that satisfy its tests too, or may
 */
public record GroupFacts(List<Object> located, List<Object> selected) {

    /** No fact. */
    public static final GroupFacts NONE = new GroupFacts(List.of(), List.of());

    /** Copies the lists. */
    public GroupFacts {
        located = List.copyOf(located);
        selected = List.copyOf(selected);
    }
}
