package org.zhize.ruleset;

import org.zhize.problem.Bilingual;

/**
 * Which rule set it is.
 *
 * @param id its id
 * @param version its version
 * @param title what people call it
 * @param digest the SHA-256 of its files, in hexadecimal
 */
public record RuleSetIdentity(String id, String version, Bilingual title, String digest) {}
