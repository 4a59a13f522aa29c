package org.zhize.yaml;

import java.util.List;
import org.zhize.problem.Bilingual;

/** What the YAML parser complains of where nobody can say what was meant. */
final class YamlMessages {

    static final Bilingual ADVICE = new Bilingual(
            "检查这一行和上一行的缩进、冒号后的空格、括号和引号",
            "Check the indentation, the space after colons, the brackets and the quotes of this line and the one above");

    private record Complaint(String words, Bilingual sentence) {}

    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint("TAB", Sentence.TAB),
            new Complaint("an entry has no colon", new Bilingual("这一项缺少冒号", "this entry has no colon")),
            new Complaint(
                    "but found another document",
                    new Bilingual("文件里只能有一份内容，不能用 --- 再开一份", "a file holds one document, --- may not begin another")),
            new Complaint(
                    "Non scalar key",
                    new Bilingual("名称要是文字：含有括号时请加引号", "a key is a text: quote it if it holds brackets")),
            new Complaint(
                    "special characters are not allowed", new Bilingual("有看不见的控制字符", "there is a control character")),
            new Complaint("unexpected end of stream", Sentence.OPEN_QUOTE),
            new Complaint("could not find expected ':'", new Bilingual("这一行缺少冒号", "this line has no colon")),
            new Complaint("but found '-'", new Bilingual("这里不能写清单（- …）", "a list (- …) cannot stand here")),
            new Complaint("sequence entries", new Bilingual("这里不能写清单（- …）", "a list (- …) cannot stand here")),
            new Complaint("mapping values", new Bilingual("这里不能写冒号", "a colon cannot stand here")),
            new Complaint("expected ','", new Bilingual("这里少了逗号或括号", "a comma or a bracket is missing here")));

    private static final Bilingual OTHER = new Bilingual("这里读不懂", "this cannot be understood");

    private YamlMessages() {}

    static Bilingual of(String problem) {
        return COMPLAINTS.stream()
                .filter(complaint -> problem.contains(complaint.words()))
                .map(Complaint::sentence)
                .findFirst()
                .orElse(OTHER);
    }
}
