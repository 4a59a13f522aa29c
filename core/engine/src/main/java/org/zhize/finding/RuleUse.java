package org.zhize.finding;

/**
 * Where a finding comes from.
 *
 * @param name the rule's name
 * @param file its file within the rule set
 * @param line its line
 */
public record RuleUse(String name, String file, int line) {}
