package org.zhize.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;

/**
 * A rule set that somebody is writing: sound until a file is changed. Each call returns another draft.
 *
 * <p>Where a text holds {@code «} and {@code »}, a problem is expected to point at what stands between them.
 */
public final class Draft {

    /** The rule file that drafts change. */
    public static final String RULES = "funding/draft.drl";

    /** Its criterion. */
    public static final String CRITERION = "funding/draft.yaml";

    private static final Map<String, String> SOUND = Map.of(
            "ruleset.yaml",
            """
            id: test
            version: 1
            facts: org.zhize.language.SampleFacts
            """,
            "parameters.yaml",
            """
            floor: { unit: "%", values: { 2020-01-01: { value: 10, basis: 甲 } } }
            size: { unit: 人, values: { 2020-01-01: { value: 56, basis: 甲 } } }
            due: { type: date, values: { 2020-01-01: { value: 2020-09-01, basis: 甲 } } }
            basis: { choices: [预算, 决算], values: { 2020-01-01: { value: 决算, basis: 甲 } } }
            audit: { type: flag, values: { 2020-01-01: { value: true, basis: 甲 } } }
            """,
            "regions.csv",
            """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            370000,山东省,province,100000,,
            371000,威海市,city,370000,,
            371002,环翠区,county,371000,,
            """,
            "funding/growth.yaml",
            """
            title: 增长
            basis: [甲]
            """,
            "funding/growth.drl",
            """
            rule "增长"
            when
                Funding( year > 0, basis == parameters.text("basis"), approved <= parameters.date("due"), $share : share )
                exists Funding( audited == parameters.flag("audit") )
                not SchoolClass( pupils >= parameters.number("size") )
            then
                require.that($share).isAtLeast(parameters.percent("floor"));
            end
            """,
            CRITERION,
            """
            title: 草稿
            basis: [甲]
            absent: NOT_MET
            """,
            RULES,
            """
            rule "草稿"
            when
                Situation( $year : dataYear )
            then
                require.that($year).isAtLeast(1);
            end
            """);

    private final Map<String, String> files;

    private Draft(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /** {@return a rule set without a problem} */
    public static Draft sound() {
        return new Draft(SOUND);
    }

    /** {@return a rule set with the given rule file} */
    public static Draft rules(String text) {
        return sound().with(RULES, text);
    }

    /** {@return a rule set with a rule of the given conditions, below {@code $year : dataYear}, and statement} */
    public static Draft rule(String conditions, String statement) {
        return rules("""
                rule "草稿"
                when
                    Situation( $year : dataYear )
                    %s
                then
                    %s
                end
                """.formatted(conditions, statement));
    }

    /** {@return a rule set with a rule of the given conditions} */
    public static Draft conditions(String conditions) {
        return rule(conditions, "require.that($year).isAtLeast(1);");
    }

    /** {@return a rule set with the given meaning of the criterion} */
    public static Draft criterion(String yaml) {
        return sound().with(CRITERION, yaml);
    }

    /** {@return this with another text of a file} */
    public Draft with(String file, String text) {
        Draft other = new Draft(files);
        other.files.put(file, text);
        return other;
    }

    /** {@return this without a file} */
    public Draft without(String file) {
        Draft other = new Draft(files);
        other.files.remove(file);
        return other;
    }

    /** {@return this with the marked text replaced} */
    public Draft mended(String replacement) {
        Draft other = new Draft(files);
        other.files.replaceAll((file, text) -> text.replaceAll("(?s)«.*»", "«»").replace("«»", replacement));
        return other;
    }

    /** {@return the text of a file, without marks} */
    public String text(String file) {
        return files.getOrDefault(file, "").replaceAll("[«»]", "");
    }

    /** {@return the marked place; the start of the rule file if there is no mark} */
    public Location marked() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().contains("«"))
                .map(file -> marked(file.getKey(), file.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private Location marked(String file, String text) {
        String before = text.substring(0, text.indexOf('«'));
        String marked = text.substring(before.length() + 1, text.indexOf('»'));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        String left = before.substring(before.lastIndexOf('\n') + 1);
        int length = Math.max(1, marked.codePointCount(0, marked.length()));
        Span span = new Span(line, left.codePointCount(0, left.length()) + 1, length);
        return new SourceText(file, text(file)).at(span);
    }

    /** {@return the rule set} */
    public RuleSet load() {
        Map<String, String> texts = new TreeMap<>();
        files.keySet().forEach(file -> texts.put(file, text(file)));
        return RuleSet.of(texts, Draft.class.getClassLoader());
    }

    /** {@return what loading tells, warnings included} */
    public List<Problem> problems() {
        try {
            return load().warnings();
        } catch (RuleSetException e) {
            return e.problems();
        }
    }

    /** Writes the files below a folder. */
    public void writeTo(Path folder) {
        files.keySet().forEach(file -> {
            try {
                Path target = folder.resolve(file);
                Files.createDirectories(target.resolveSibling(""));
                Files.writeString(target, text(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public String toString() {
        return String.join(
                "\n", files.values().stream().filter(text -> text.contains("«")).toList());
    }
}
