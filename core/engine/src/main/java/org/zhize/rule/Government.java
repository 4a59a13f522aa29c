package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * The government that is evaluated, as {@code regions.csv} lists it. The library adds it to every evaluation, so that a rule
 * can say for which level it is: {@code Government( level == "province" )}.
 *
 * @param code its region code
 * @param name its Chinese name
 * @param level {@code nation}, {@code province}, {@code city} or {@code county}
 * @param parent the code of the region above; null for the nation
 * @param lowest whether no region lies below it: counties, and cities without counties such as 东莞市
 */
@Title(zh = "被评政府", en = "government")
public record Government(
        @Key @Title(zh = "政府代码", en = "code") String code,
        @Title(zh = "名称", en = "name") String name,
        @Title(zh = "层级", en = "level") String level,
        @Title(zh = "上级代码", en = "parent") @Nullable String parent,
        @Title(zh = "没有下级", en = "lowest") boolean lowest) {}
