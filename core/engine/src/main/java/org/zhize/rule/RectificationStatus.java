package org.zhize.rule;

/** How far the rectification of a finding has come. A word such as 已完成 and a list of what is still to be done differ. */
public enum RectificationStatus implements Titled {
    /** 未整改: nothing has been done. */
    OPEN("未整改"),
    /** 整改中: it has begun. */
    IN_PROGRESS("整改中"),
    /** 已销号: it is finished and struck off the list. */
    CLOSED("已销号");

    private final String title;

    RectificationStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
