package org.zhize.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/** Shows the options of a command before those that all commands have. */
final class OptionList implements IHelpSectionRenderer {

    private final String common;

    /** @param common the heading of the options that all commands have */
    OptionList(String common) {
        this.common = common;
    }

    @Override
    public String render(Help help) {
        List<OptionSpec> inherited = options(help).filter(OptionSpec::inherited).toList();
        List<OptionSpec> own =
                options(help).filter(option -> !option.inherited()).toList();
        String rest = inherited.isEmpty() ? "" : help.optionListExcludingGroups(inherited);
        String heading = own.isEmpty() || inherited.isEmpty() ? "" : "\n" + common + "\n";
        return (own.isEmpty() ? "" : help.optionListExcludingGroups(own)) + heading + rest;
    }

    private static Stream<OptionSpec> options(Help help) {
        return help.commandSpec().options().stream().filter(option -> !option.hidden());
    }
}
