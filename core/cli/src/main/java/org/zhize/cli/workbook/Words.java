package org.zhize.cli.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.rule.Verdict;

/** The words of a workbook in one language, and how verdicts look. */
final class Words {

    private final Catalogue catalogue;
    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.zhize.cli.workbook.words", locale);
    }

    String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }

    String verdict(Verdict verdict) {
        return get(verdict.name());
    }

    String text(Bilingual text) {
        return text.in(locale);
    }

    Locale locale() {
        return locale;
    }

    /** {@return what people call an identifier} */
    String title(String identifier) {
        return Optional.ofNullable(catalogue.titles().get(identifier))
                .map(this::text)
                .orElse(identifier);
    }

    String theme(String theme) {
        String key = "theme:" + theme;
        return catalogue.titles().containsKey(key) ? title(key) : theme;
    }

    String region(String code) {
        return catalogue.regionNames().getOrDefault(code, code);
    }

    /** {@return the colour of the paper, as in the report on a page} */
    static String paper(Verdict verdict) {
        return switch (verdict) {
            case MET -> "E6F4EC";
            case NOT_MET -> "FDE8E7";
            case INSUFFICIENT -> "FDF1D8";
            case INCONSISTENT -> "EFE8FA";
            case NOT_APPLICABLE -> "EEF0F3";
            case NOT_EVALUATED -> "D9DEE7";
        };
    }

    static String ink(Verdict verdict) {
        return switch (verdict) {
            case MET -> "17693C";
            case NOT_MET -> "A4161A";
            case INSUFFICIENT -> "875200";
            case INCONSISTENT -> "5B3492";
            case NOT_APPLICABLE -> "5F6876";
            case NOT_EVALUATED -> "1D2433";
        };
    }
}
