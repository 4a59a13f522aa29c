package org.zhize.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What is fuzzed. Nothing but a documented exception may come out of any of them. */
enum Target {
    /** A rule file of a sound rule set. */
    RULES(Readers::rules),
    /** A rule file, which is compiled and fired if it is accepted. */
    FIRING(Firing::read),
    /** A YAML file. */
    YAML(Readers::yaml),
    /** The folder of a rule set, which is compiled and fired if it is accepted. */
    RULESET(Readers::ruleSet),
    /** Scenarios of a sound rule set. */
    SCENARIOS(Readers::scenarios),
    /** A folder of facts in tables. */
    CSV(Readers::csv),
    /** Facts in JSON, JSON Lines or YAML. */
    JSON(Readers::json),
    /** A workbook, or the parts of one. */
    WORKBOOK(Readers::workbook),
    /** A receipt, or an earlier year's report. */
    RECEIPT(Readers::receipt);

    /** Reads bytes. */
    private interface Reader {
        void read(byte[] input) throws Exception;
    }

    @SuppressWarnings("ImmutableEnumChecker") // method references, which hold no state
    private final Reader reader;

    Target(Reader reader) {
        this.reader = reader;
    }

    void read(byte[] input) throws Exception {
        reader.read(input);
    }

    /** {@return the inputs from which the fuzzer starts, and those on which it once found something} */
    Stream<Path> inputs() throws IOException {
        return Samples.in(name().toLowerCase(Locale.ROOT));
    }
}
