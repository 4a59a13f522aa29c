package org.zhize.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer reads, without the fuzzer. */
@Timeout(300) // one that is never read to its end is a finding
class InputsTest {

    private static final int CHANGES = 100;

    @ParameterizedTest
    @EnumSource(Target.class)
    void seeds_and_what_was_once_found_are_read(Target target) throws IOException {
        List<Path> inputs = target.inputs().toList();

        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            read(target, Files.readAllBytes(input), input.getFileName().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void nearly_sound_inputs_are_read(Target target) throws IOException {
        List<Path> inputs = target.inputs().toList();
        for (int number = 0; number < CHANGES; number++) {
            Path input = inputs.get(number % inputs.size());
            read(target, Changes.of(Files.readAllBytes(input), number), input.getFileName() + " changed by " + number);
        }
    }

    private static void read(Target target, byte[] input, String what) {
        try {
            target.read(input);
        } catch (Exception | Error e) {
            fail(target + ", " + what, e);
        }
    }
}
