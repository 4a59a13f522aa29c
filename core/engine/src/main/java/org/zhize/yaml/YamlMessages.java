package org.zhize.yaml;

import java.util.Map;
import org.zhize.problem.Bilingual;

/** The YAML parser's commonest complaints in Chinese; the others as they are. */
final class YamlMessages {

    private static final Map<String, String> CHINESE = Map.of(
            "TAB", "缩进要用空格，不能用制表符",
            "mapping values are not allowed", "冒号用得不对：缩进不一致，或文字里的冒号没有加引号",
            "expected <block end>", "缩进不一致，或引号后面还有文字",
            "could not find expected ':'", "这一行缺少冒号，或冒号后面没有空格",
            "unexpected end of stream", "引号或括号没有闭合",
            "but found another document", "文件里只能有一份内容，不能用 --- 再开一份",
            "Non scalar key", "名称要是文字：含有括号时请加引号",
            "special characters are not allowed", "有看不见的控制字符");

    private YamlMessages() {}

    static Bilingual of(String problem) {
        return CHINESE.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(entry -> new Bilingual(entry.getValue(), english(problem)))
                .findFirst()
                .orElse(Bilingual.same(problem));
    }

    private static String english(String problem) {
        return problem.contains("could not find expected ':'")
                ? "this line has no colon, or no space after it"
                : problem;
    }
}
