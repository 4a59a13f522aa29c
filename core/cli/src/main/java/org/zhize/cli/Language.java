package org.zhize.cli;

import java.util.List;
import java.util.Locale;

/** The languages in which the command speaks. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@return the language that the arguments ask for: needed before they are understood, to complain in it} */
    static Locale in(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String next = i + 1 < args.size() ? args.get(i + 1) : "";
            boolean isEnglish = args.get(i).equalsIgnoreCase("--lang=en")
                    || (args.get(i).equals("--lang") && next.equalsIgnoreCase("en"));
            if (isEnglish) {
                return EN.locale;
            }
        }
        return ZH.locale;
    }
}
