package org.zhize.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;

/** Reads a receipt, and refuses one whose chain of digests does not hold. For one thread. */
final class ReceiptReader {

    private static final Set<String> HEAD = Set.of("schema", "library", "ruleset", "facts", "scheme", "criteria");
    private static final Set<String> ENTRY =
            Set.of("government", "dataYear", "asOf", "purpose", "verdicts", "digest", "chain");

    private final Chain chain = new Chain();

    Receipt read(InputStream in) throws IOException {
        try {
            return read(Fields.of(JsonTree.read(in)));
        } catch (JsonProcessingException | CharConversionException | DateTimeException | ArithmeticException e) {
            throw Fields.broken();
        }
    }

    private Receipt read(Fields all) {
        Set<String> names = new TreeSet<>(HEAD);
        names.addAll(List.of("chain", "governments", "parameters", "digest"));
        Head head = head(all.expect(names));
        prove(chain.add(only(HEAD, all)), all.text("chain"), "规则集、事实或标准一节", "its head");
        List<Entry> entries = new ArrayList<>();
        for (Object tree : all.list("governments")) {
            entries.add(entry(Fields.of(tree).expect(ENTRY)));
        }
        prove(chain.add(all.list("parameters")), all.text("digest"), "所用参数一节，或少了一行", "its parameters, or a line");
        return new Receipt(head, entries, parameters(all), all.text("digest"));
    }

    private static Map<String, Object> only(Set<String> names, Fields all) {
        Map<String, Object> some = new TreeMap<>();
        all.tree().forEach((name, value) -> {
            if (names.contains(String.valueOf(name))) {
                some.put(String.valueOf(name), value);
            }
        });
        return some;
    }

    private static void prove(String computed, String written, String what, String whatEn) {
        if (!computed.equals(written)) {
            throw new BrokenReceiptException(new Bilingual(
                    "收据被改动过：%s与摘要不符".formatted(what), "The receipt was changed: %s does not fit".formatted(whatEn)));
        }
    }

    private static Head head(Fields all) {
        if (!all.text("schema").equals(Receipt.SCHEMA)) {
            throw Fields.broken();
        }
        Fields rules = all.fields("ruleset");
        Fields facts = all.fields("facts");
        return new Head(
                all.text("library"),
                rules.text("id"),
                rules.text("version"),
                rules.text("digest"),
                rules.fields("files").each(Fields::text),
                facts.fields("tables").each(table -> table(Fields.of(table))),
                rules.text("readFrom"),
                facts.text("readFrom"),
                all.textOrNull("scheme"),
                all.list("criteria").stream().map(Fields::text).toList());
    }

    private static Table table(Fields table) {
        return new Table(table.number("rows"), table.text("digest"));
    }

    private Entry entry(Fields tree) {
        Situation situation = new Situation(
                tree.text("government"),
                tree.number("dataYear"),
                LocalDate.parse(tree.text("asOf")),
                tree.textOrNull("purpose"));
        Entry entry = new Entry(situation, tree.text("verdicts"), tree.text("digest"));
        String who = situation.government() + " " + situation.dataYear();
        prove(chain.add(entry.tree()), tree.text("chain"), who + " 一行", "the line of " + who);
        return entry;
    }

    private static List<UsedParameter> parameters(Fields all) {
        return all.list("parameters").stream()
                .map(Fields::of)
                .map(used -> new UsedParameter(
                        used.text("key"),
                        used.text("value"),
                        used.text("unit"),
                        used.text("region"),
                        used.text("from")))
                .toList();
    }
}
