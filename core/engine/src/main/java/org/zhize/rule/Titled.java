package org.zhize.rule;

/** A constant with a Chinese title, by which files may call it too: 已销号 for {@code closed}. Fact types' enums may be so. */
public interface Titled {

    /** {@return the Chinese title} */
    String title();
}
