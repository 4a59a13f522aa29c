package org.zhize.rule;

/** How a figure moved against the year before. */
public enum Direction implements Titled {
    /** 高于上年. */
    UP("上升"),
    /** 与上年持平. */
    SAME("持平"),
    /** 低于上年. */
    DOWN("下降");

    private final String title;

    Direction(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
