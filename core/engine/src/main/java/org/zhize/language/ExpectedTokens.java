package org.zhize.language;

import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.Bilingual;

/** Says what could have stood where a parser stumbled. */
final class ExpectedTokens {

    private ExpectedTokens() {}

    static Bilingual describe(Parser parser, @Nullable RecognitionException cause) {
        List<Bilingual> names = expected(parser, cause).toList().stream()
                .map(type -> name(parser, type))
                .distinct()
                .toList();
        return new Bilingual(join(names, Bilingual::zh), join(names, Bilingual::en));
    }

    private static String join(List<Bilingual> names, Function<Bilingual, String> text) {
        return String.join("  ", names.stream().map(text).toList());
    }

    /** Where the parser had to look ahead to choose, what it expects is known at the end of its looking only. */
    private static IntervalSet expected(Parser parser, @Nullable RecognitionException cause) {
        IntervalSet expected = new IntervalSet();
        if (cause instanceof NoViableAltException noViable && noViable.getDeadEndConfigs() != null) {
            for (ATNConfig config : noViable.getDeadEndConfigs()) {
                for (Transition transition : config.state.getTransitions()) {
                    if (!transition.isEpsilon() && transition.label() != null) {
                        expected.addAll(transition.label());
                    }
                }
            }
        }
        return expected.isNil() ? parser.getExpectedTokens() : expected;
    }

    private static Bilingual name(Parser parser, int type) {
        return switch (type) {
            case RuleTextLexer.ID -> new Bilingual("名称", "a name");
            case RuleTextLexer.VARIABLE -> new Bilingual("$变量", "a $variable");
            case RuleTextLexer.STRING -> new Bilingual("\"文字\"", "\"text\"");
            case RuleTextLexer.NUMBER -> new Bilingual("整数", "a whole number");
            case Token.EOF -> new Bilingual("文件结尾", "the end of the file");
            default ->
                Bilingual.same(parser.getVocabulary().getDisplayName(type).replace("'", ""));
        };
    }
}
