package org.zhize.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where the fuzzer enters. It knows these methods by their names. */
public final class Fuzz {

    private static Target target = Target.RULES;

    private Fuzz() {}

    /** Takes the name of the target, and reads its seeds: classes are loaded before anybody measures how long an input takes. */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        for (Path seed : target.inputs().toList()) {
            target.read(Files.readAllBytes(seed));
        }
    }

    /** Reads one input; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.read(input);
    }
}
