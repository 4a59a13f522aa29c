package org.zhize.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhize.problem.Bilingual;

/** What becomes of the points of an indicator that the data do not decide. */
public enum Treatment {
    /** They are neither earned nor at stake: the others are scaled up to the full marks. */
    NOT_COUNTED("不计入总分", "not counted"),
    /** They are at stake and none is earned. */
    ZERO("不得分", "no points"),
    /** None is earned, and no grade is given until the data are there. */
    BLOCKING("不得分，且暂不评等", "no points, and no grade until it is decided");

    private final String zh;
    private final String en;

    Treatment(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it does, in words that may end a sentence} */
    public Bilingual title() {
        return new Bilingual(zh, en);
    }

    /** {@return the word in YAML, such as {@code not-counted}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Treatment::word).toList();
    }

    static Optional<Treatment> of(String word) {
        return Arrays.stream(values())
                .filter(treatment -> treatment.word().equals(word))
                .findFirst();
    }
}
