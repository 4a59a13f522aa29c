package org.zhize.cli.draft;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.zhize.problem.Bilingual;

/** Writes a criterion's three files from the templates of its kind. */
public final class Draft {

    /** What marks a place that still has to be filled in. */
    public static final String MARK = "待填";

    private static final List<String> ENDINGS = List.of(".yaml", ".drl", ".scenarios.yaml");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Mustache.Compiler TEMPLATES = Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .withLoader(name -> new StringReader(resource(name + ".partial")));

    private Draft() {}

    /** {@return the texts of the files by their path in the rule set} */
    public static Map<String, String> files(Order order) {
        Map<String, Object> words = words(order);
        Map<String, String> files = new LinkedHashMap<>();
        for (String ending : ENDINGS) {
            String template = resource(order.kind().word() + ending);
            files.put(order.path(ending), TEMPLATES.compile(template).execute(words));
        }
        return files;
    }

    private static Map<String, Object> words(Order order) {
        Bilingual title = order.title().orElseGet(() -> new Bilingual(MARK + " " + order.id(), english(order.id())));
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", order.id());
        words.put("packaged", isPackage(order));
        words.put("package", order.ruleSet() + "." + order.theme());
        words.put("zh", YamlText.of(title.zh()));
        words.put("en", YamlText.of(title.en()));
        words.put("titled", order.title().isPresent());
        words.put("zh-name", name(title.zh()));
        words.put("en-name", name(title.en()));
        words.put("basis", YamlText.of(order.basis().orElse(MARK)));
        words.put("based", order.basis().isPresent());
        words.put("levels", order.levels().isEmpty() ? "county" : String.join(", ", order.levels()));
        words.put("levelled", !order.levels().isEmpty());
        words.put("valued", order.floor().isPresent() && order.basis().isPresent());
        words.put("national", order.floor().isPresent() || order.regional().isEmpty());
        words.put("government", order.government());
        words.put("since", order.since());
        words.put("year", order.since().getYear());
        words.put("earlier", order.since().getYear() - 1);
        words.put("before", order.since().getYear() - 2);
        words.putAll(order.kind().hasThreshold() ? Boundary.of(order) : Map.of());
        return words;
    }

    /** A package's name can hold no hyphen; the line is optional. */
    private static boolean isPackage(Order order) {
        return WORD.matcher(order.ruleSet()).matches()
                && WORD.matcher(order.theme()).matches();
    }

    /** {@return such as {@code Library spending growth}} */
    public static String english(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What stands between the quotes of a rule's name. */
    private static String name(String title) {
        return title.replace('"', '\'').replace("\\", "").replace(" / ", "/");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Draft.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
