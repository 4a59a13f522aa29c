package org.zhize.language;

import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Vocabulary;
import org.zhize.language.grammar.RuleTextLexer;

/** Says what could have stood where a parser stumbled. */
final class ExpectedTokens {

    private ExpectedTokens() {}

    static String describe(Parser parser) {
        List<String> names = parser.getExpectedTokens().toList().stream()
                .map(type -> name(parser.getVocabulary(), type))
                .distinct()
                .toList();
        return String.join("  ", names);
    }

    private static String name(Vocabulary vocabulary, int type) {
        return switch (type) {
            case RuleTextLexer.ID -> "名称 (name)";
            case RuleTextLexer.VARIABLE -> "$变量 ($variable)";
            case RuleTextLexer.STRING -> "\"文字\" (\"text\")";
            case RuleTextLexer.NUMBER -> "整数 (whole number)";
            case org.antlr.v4.runtime.Token.EOF -> "文件结尾 (end of file)";
            default -> vocabulary.getDisplayName(type).replace("'", "");
        };
    }
}
