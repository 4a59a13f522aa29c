package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** What happened that lowers a grade whatever the score: one kind a circumstance that a region's measures name. */
public enum AdverseKind implements Titled {
    /** 涉校的事故灾难类、社会安全类、公共卫生类事件. */
    SCHOOL_INCIDENT("涉校事故灾难、社会安全、公共卫生事件"),
    /** 重大以上校园安全责任事故. */
    GRAVE_ACCIDENT("重大以上校园安全责任事故"),
    /** 重大违法违纪案件且影响恶劣. */
    GRAVE_CASE("重大违法违纪案件"),
    /** 弄虚作假. */
    FALSIFICATION("弄虚作假"),
    /** 教师、学生在 D 级危房内学习、工作和生活. */
    DANGEROUS_BUILDING("师生在 D 级危房内学习、工作和生活"),
    /** 按规划应通过的验收、复查没有通过. */
    ACCEPTANCE_FAILED("规划的验收没有通过"),
    /** 中等职业学校停办或不能完成招生任务. */
    VOCATIONAL_CLOSED("中等职业学校停办或不能完成招生任务"),
    /** 新拖欠教职工工资. */
    NEW_ARREARS("新拖欠教职工工资"),
    /** 截留、平调、克扣、挪用教育经费. */
    FUNDS_DIVERTED("截留、平调、克扣、挪用教育经费");

    private final String title;

    AdverseKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
