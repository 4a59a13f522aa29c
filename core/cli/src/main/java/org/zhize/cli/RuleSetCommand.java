package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command that works on a rule set. */
abstract class RuleSetCommand extends AbstractCommand {

    @Parameters(index = "0", paramLabel = "RULESET", descriptionKey = "RULESET")
    Path folder = Path.of("");

    RuleSetCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    public final Integer call() throws IOException {
        requireFolder(folder);
        return super.call();
    }
}
