package org.zhize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.RuleSet;
import org.zhize.cli.draft.Appended;
import org.zhize.cli.draft.Order;
import org.zhize.parameter.Region;

/** The files that a new criterion adds to a rule set, and those in which it adds a line. For one thread. */
final class NewFiles {

    private static final String MANIFEST = "ruleset.yaml";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Path folder;
    private final NewOptions wanted;
    private final RuleSet rules;
    private final Order order;
    private final Terminal terminal;
    private String untitled = "";

    NewFiles(Path folder, NewOptions wanted, RuleSet rules, Order order, Terminal terminal) {
        this.folder = folder;
        this.wanted = wanted;
        this.rules = rules;
        this.order = order;
        this.terminal = terminal;
    }

    /** {@return the texts by path} */
    Map<String, String> texts() {
        return texts;
    }

    /** {@return the new theme for which no title was given; empty without one} */
    String untitled() {
        return untitled;
    }

    void add(Map<String, String> files) {
        texts.putAll(files);
    }

    /** The region's own file, at its end; a new one where it has none. */
    void addRegion() {
        wanted.region().flatMap(code -> rules.content().regions().find(code)).ifPresent(region -> {
            Optional<String> file = fileOf(region);
            String before = file.flatMap(this::text).orElseGet(() -> Appended.region(region.code(), region.name()));
            String value = wanted.value().orElseThrow().stripTrailingZeros().toPlainString();
            texts.put(file.orElse("regions/" + region.code() + ".yaml"), Appended.value(before, order, value));
        });
    }

    private Optional<String> fileOf(Region region) {
        Pattern own = Pattern.compile("(?m)^region:\\s*[\"']?" + region.code() + "\\b");
        return rules.files().stream()
                .filter(file -> file.startsWith("regions/"))
                .filter(file ->
                        text(file).filter(text -> own.matcher(text).find()).isPresent())
                .findFirst();
    }

    /** As it is on disk: line ends and all. */
    private Optional<String> text(String file) {
        try {
            return Optional.of(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports show a theme by its title, so a new one needs one. */
    void addTheme(Questions questions) throws IOException {
        String theme = order.theme();
        if (rules.content().titles().containsKey(theme)) {
            return;
        }
        Optional<String> title = wanted.themeTitle().isPresent()
                ? wanted.themeTitle()
                : questions.text(terminal.text("which-theme-title", theme));
        Optional<String> manifest =
                title.flatMap(zh -> text(MANIFEST).flatMap(text -> Appended.title(text, theme, zh)));
        manifest.ifPresentOrElse(text -> texts.put(MANIFEST, text), () -> untitled = theme);
    }
}
