package org.zhize.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of these tests in a Java machine of its own. */
final class OtherJvm {

    private OtherJvm() {}

    /** {@return the machine, not started; quick to start, slow in the long run} */
    static ProcessBuilder of(List<String> options, Class<?> main, Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return new ProcessBuilder(command);
    }

    /** {@return the same, which tells whatever goes wrong in a file} */
    static ProcessBuilder logged(File log, List<String> options, Class<?> main, Object... args) throws IOException {
        return of(options, main, args).redirectErrorStream(true).redirectOutput(log);
    }
}
