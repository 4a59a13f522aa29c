package org.zhize.language;

import org.zhize.problem.Location;

/**
 * An {@code import} or {@code global} line: editors of rules want them, and here they change nothing.
 *
 * @param type what it names, with its package; ends in {@code *} for a whole package
 * @param word the name that it gives to a global; empty where it is an import
 * @param location where the type's name stands
 */
public record HeaderLine(String type, String word, Location location) {}
