package org.zhize.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.language.grammar.RuleTextParser;
import org.zhize.language.grammar.RuleTextParser.QualifiedNameContext;
import org.zhize.language.grammar.RuleTextParser.RuleFileContext;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/**
 * Reads a rule file into its tree.
 *
 * <p>Each rule is read by itself, so that a mistake in one hides neither the others nor their mistakes; of each rule the
 * first mistake in the grammar is reported.
 */
public final class RuleFileReader {

    private final SourceText source;
    private final String stem;
    private final Problems problems;
    private final RuleTwins twins;
    private final Limits limits;

    private RuleFileReader(SourceText source, String stem, Limits limits, Problems problems) {
        this.limits = limits;
        this.source = source;
        this.stem = stem;
        this.problems = problems;
        this.twins = new RuleTwins(problems);
    }

    /**
     * {@return the rules that could be read}
     *
     * @param source the file
     * @param stem the file's name without its ending: the criterion of rules that name no other
     * @param limits how large files and rules may be
     * @param problems takes what is wrong
     */
    public static RuleFile read(SourceText source, String stem, Limits limits, Problems problems) {
        return new RuleFileReader(source, stem, limits, problems).read();
    }

    private RuleFile read() {
        List<List<Token>> chunks = chunks(new RuleTokens(source, problems).read());
        RuleTextParser parser = parser(chunks.get(0));
        RuleFileContext header = parser.ruleFile();
        Optional<QualifiedNameContext> home =
                Optional.ofNullable(header.packageLine()).flatMap(line -> Optional.ofNullable(line.qualifiedName()));
        List<Rule> rules = new ArrayList<>();
        int most = (int) Math.min(limits.most(Limit.RULES), chunks.size() - 1);
        if (most < chunks.size() - 1) {
            refuse(chunks.get(most + 1).get(0), Limit.RULES);
        } else {
            chunks.subList(1, chunks.size()).forEach(chunk -> readRule(chunk).ifPresent(rules::add));
        }
        if (chunks.size() == 1 && !problems.hasErrorsIn(source.name())) {
            problems.add(ProblemCode.NO_RULE, source.at(Span.START));
        }
        return new RuleFile(
                source,
                home.map(QualifiedNameContext::getText).orElse(""),
                source.at(home.map(Places::of).orElse(Span.START)),
                parser.getNumberOfSyntaxErrors() == 0 ? lines(header) : List.of(),
                rules);
    }

    /** The header, then one chunk for each {@code rule}; a package may have that word in its name. */
    private static List<List<Token>> chunks(List<Token> tokens) {
        List<List<Token>> chunks = new ArrayList<>();
        chunks.add(new ArrayList<>());
        String before = "";
        for (Token token : tokens) {
            if (token.getType() == RuleTextLexer.RULE && !before.equals(".")) {
                chunks.add(new ArrayList<>());
            }
            chunks.get(chunks.size() - 1).add(token);
            before = token.getText();
        }
        return chunks;
    }

    private List<HeaderLine> lines(RuleFileContext header) {
        Stream<HeaderLine> imports = header.importLine().stream()
                .map(line -> line(line.qualifiedName(), line.getText().matches(".*\\*;?") ? ".*" : "", ""));
        Stream<HeaderLine> globals = header.globalLine().stream()
                .map(line -> line(line.qualifiedName(), "", line.ID().getText()));
        return Stream.concat(imports, globals).toList();
    }

    private HeaderLine line(QualifiedNameContext type, String all, String word) {
        return new HeaderLine(type.getText() + all, word, source.at(Places.of(type)));
    }

    private Optional<Rule> readRule(List<Token> tokens) {
        Optional<RuleSize.Excess> tooMuch = new RuleSize(limits).of(tokens);
        tooMuch.ifPresent(excess -> refuse(excess.token(), excess.limit()));
        if (tooMuch.isPresent() || lacksKeyword(tokens)) {
            return Optional.empty();
        }
        RuleTextParser parser = parser(tokens);
        RuleFileContext file = parser.ruleFile();
        Optional<Rule> rule =
                parser.getNumberOfSyntaxErrors() == 0 && file.ruleDefinition().size() == 1
                        ? new RuleBuilder(source, stem, problems).rule(file.ruleDefinition(0))
                        : Optional.empty();
        rule.ifPresent(read -> twins.add(read, tokens));
        rule.filter(read -> RulePlan.countOf(read) > limits.most(Limit.ALTERNATIVES))
                .ifPresent(read -> problems.add(ProblemCode.RULE_TOO_LARGE, read.location(), told(Limit.ALTERNATIVES)));
        return rule;
    }

    private void refuse(Token at, Limit limit) {
        problems.add(ProblemCode.RULE_TOO_LARGE, source.at(Places.of(at)), told(limit));
    }

    private Bilingual told(Limit limit) {
        return limit.told(limits.most(limit));
    }

    /** Without {@code when} or {@code then} the parser would stumble at a place that tells the author nothing. */
    private boolean lacksKeyword(List<Token> tokens) {
        for (int keyword : new int[] {RuleTextLexer.WHEN, RuleTextLexer.THEN}) {
            if (tokens.stream().noneMatch(token -> token.getType() == keyword)) {
                Token place = tokens.stream()
                        .filter(token -> token.getText().equals("require")
                                || token.getText().equals("suspect"))
                        .findFirst()
                        .orElse(tokens.get(0));
                String word = keyword == RuleTextLexer.WHEN ? "when" : "then";
                problems.add(ProblemCode.MISSING_KEYWORD, source.at(Places.of(place)), word);
                return true;
            }
        }
        return false;
    }

    private RuleTextParser parser(List<Token> tokens) {
        RuleTextParser parser = new RuleTextParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxErrors(source, problems));
        return parser;
    }
}
