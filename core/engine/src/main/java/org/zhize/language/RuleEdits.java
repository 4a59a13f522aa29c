package org.zhize.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.zhize.fact.FactTypes;
import org.zhize.language.grammar.RuleTextParser;
import org.zhize.language.grammar.RuleTextParser.RuleDefinitionContext;
import org.zhize.problem.Location;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/**
 * Finds the small changes that somebody could make in a rule file by mistake: each a text of its own, most of which the
 * checks of rules accept.
 */
public final class RuleEdits {

    private final SourceText source;
    private final String criterion;
    private final String rule;
    private final List<RuleEdit> edits;

    private RuleEdits(SourceText source, String criterion, String rule, List<RuleEdit> edits) {
        this.source = source;
        this.criterion = criterion;
        this.rule = rule;
        this.edits = edits;
    }

    /**
     * {@return the edits of each rule of a file, in file order}
     *
     * @param source a rule file without problems
     * @param stem the file's name without its ending: the criterion of rules that name no other
     * @param types the fact types that its rules name
     * @param parts the parts of a criterion, by its id
     */
    public static List<RuleEdit> of(
            SourceText source, String stem, FactTypes types, Function<String, List<String>> parts) {
        List<RuleEdit> edits = new ArrayList<>();
        RuleBuilder builder = new RuleBuilder(source, stem, new Problems());
        for (RuleDefinitionContext rule : parse(source).ruleDefinition()) {
            String criterion = builder.criterion(rule.annotation());
            String name = Texts.unquote(rule.STRING().getText());
            RuleEdits some = new RuleEdits(source, criterion, name, edits);
            rule.condition().forEach(new ConditionEdits(some, types)::visit);
            new StatementEdits(some, parts.apply(criterion)).visit(rule.statement());
            some.replace(RuleEdit.Kind.RULE_DROPPED, rule, "");
        }
        return List.copyOf(edits);
    }

    private static RuleTextParser.RuleFileContext parse(SourceText source) {
        List<Token> tokens = new RuleTokens(source, new Problems()).read();
        RuleTextParser parser = new RuleTextParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        return parser.ruleFile();
    }

    void replace(RuleEdit.Kind kind, ParserRuleContext words, String replacement) {
        replace(kind, words.getStart(), words.getStop(), replacement);
    }

    void replace(RuleEdit.Kind kind, Token word, String replacement) {
        replace(kind, word, word, replacement);
    }

    /** Both tokens are replaced, and all between them. */
    void replace(RuleEdit.Kind kind, Token first, Token last, String replacement) {
        replace(kind, first, first.getStartIndex(), last.getStopIndex() + 1, replacement);
    }

    /** ANTLR counts code points, Java counts characters. */
    private void replace(RuleEdit.Kind kind, Token place, int from, int to, String replacement) {
        Location location = source.at(Places.of(place));
        int start = source.text().offsetByCodePoints(0, from);
        edits.add(new RuleEdit(kind, criterion, rule, location, start, text(from, to), replacement));
    }

    private String text(int from, int to) {
        int start = source.text().offsetByCodePoints(0, from);
        return source.text().substring(start, source.text().offsetByCodePoints(start, to - from));
    }

    /** Drops each of the elements of a list of at least two, with a sign that parts it from another. */
    void dropEach(RuleEdit.Kind kind, List<? extends ParserRuleContext> list) {
        for (int i = 0; list.size() > 1 && i < list.size(); i++) {
            drop(kind, list, i);
        }
    }

    /** Drops one element of a list, with the sign that parts it from the next or the one before. */
    void drop(RuleEdit.Kind kind, List<? extends ParserRuleContext> list, int i) {
        ParserRuleContext dropped = list.get(i);
        if (i + 1 < list.size()) {
            int end = list.get(i + 1).getStart().getStartIndex();
            replace(kind, dropped.getStart(), dropped.getStart().getStartIndex(), end, "");
        } else if (i > 0) {
            dropAfter(kind, list.get(i - 1).getStop(), dropped);
        } else {
            replace(kind, dropped, "");
        }
    }

    /** Drops everything between a word that stays and the end of others. */
    void dropAfter(RuleEdit.Kind kind, Token kept, ParserRuleContext dropped) {
        int start = kept.getStopIndex() + 1;
        replace(kind, dropped.getStart(), start, dropped.getStop().getStopIndex() + 1, "");
    }

    /** Exchanges the two elements of a list; what stands between them stays. */
    void exchange(List<? extends ParserRuleContext> two) {
        ParserRuleContext first = two.get(0);
        ParserRuleContext second = two.get(1);
        String between =
                text(first.getStop().getStopIndex() + 1, second.getStart().getStartIndex());
        replace(RuleEdit.Kind.ORDER, first.getStart(), second.getStop(), text(second) + between + text(first));
    }

    /** {@return the words as their author wrote them} */
    String text(ParserRuleContext words) {
        return text(words.getStart().getStartIndex(), words.getStop().getStopIndex() + 1);
    }
}
