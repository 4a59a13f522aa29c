package org.zhize.soak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RedeploymentTest {

    /** In a virtual machine of its own: what is kept is kept of the first who asks. */
    @Test
    void an_application_that_is_taken_down_takes_its_classes_with_it() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Redeployment.class.getName(),
                        SoakTest.folder("rules").toString(),
                        SoakTest.folder("facts").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as("loaders still alive; %s", output).isZero();
    }
}
