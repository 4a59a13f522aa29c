package org.zhize.finding;

/**
 * How near a value came to a threshold, measured in steps: a step is one unit in the last place in which one of the figures
 * compared is written, one for whole numbers, a day for days.
 */
public enum Approach {
    /** Not compared, or too far away to prove where the threshold lies. */
    FAR,
    /** One step or less below. */
    JUST_BELOW,
    /** Exactly on it. */
    ON,
    /** One step or less above. */
    JUST_ABOVE
}
