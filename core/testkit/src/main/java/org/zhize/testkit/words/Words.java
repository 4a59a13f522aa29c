package org.zhize.testkit.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** A list of fixed words: Chinese, or English where the language is English. Immutable; may be shared between threads. */
public final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * {@return the words of a list}
     *
     * @param list the name of its resource bundle
     * @param locale English where its language is English, else Chinese
     */
    public static Words of(String list, Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return new Words(known, ResourceBundle.getBundle(list, known));
    }

    /** {@return Chinese or English} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return the words of a key}
     *
     * @param key the key
     * @param arguments put in as they print themselves, never as the machine's language likes its numbers
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return texts.length == 0 ? text : MessageFormat.format(text, texts);
    }

    /** {@return all of them by key, for a template} */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
