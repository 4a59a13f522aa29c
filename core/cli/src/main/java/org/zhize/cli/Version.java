package org.zhize.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which version of the command this is: what its jar says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"zhize " + number()};
    }

    static String number() {
        String version = Main.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(unpackaged)");
    }
}
