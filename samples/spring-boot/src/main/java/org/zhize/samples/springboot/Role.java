package org.zhize.samples.springboot;

/** What a user may do. */
enum Role {
    /** Has facts evaluated, and reads reports. */
    EVALUATE,
    /** Uploads rules, and has them read anew. */
    KEEP_RULES
}
