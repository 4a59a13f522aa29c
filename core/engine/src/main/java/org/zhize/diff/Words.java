package org.zhize.diff;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The fixed words of a comparison: Chinese, or English where the language is English. */
final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return new Words(ResourceBundle.getBundle("org.zhize.diff.words", known));
    }

    String get(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        String text = bundle.getString(key);
        return texts.length == 0 ? text : MessageFormat.format(text, texts);
    }

    /** {@return the word for a key, which stands for itself where there is none} */
    String orItself(String prefix, String key) {
        return bundle.containsKey(prefix + key) ? bundle.getString(prefix + key) : key;
    }

    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
