package org.zhize.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.score.Marks;
import org.zhize.score.ScoreItem;

/**
 * An indicator of a score as a line of a table.
 *
 * @param depth how many groups it lies in
 * @param item the indicator
 */
record ScoreLine(int depth, ScoreItem item) {

    /** {@return the tree of indicators, each group before what is in it} */
    static List<ScoreLine> of(List<ScoreItem> items) {
        List<ScoreLine> lines = new ArrayList<>();
        items.forEach(item -> add(item, 0, lines));
        return lines;
    }

    private static void add(ScoreItem item, int depth, List<ScoreLine> lines) {
        lines.add(new ScoreLine(depth, item));
        item.children().forEach(child -> add(child, depth + 1, lines));
    }

    boolean isGroup() {
        return !item.children().isEmpty();
    }

    /** {@return what was earned, and what was added on top, such as {@code 7.5 + 1}} */
    static String points(Marks marks) {
        String bonus = "+" + plain(marks.bonus());
        if (marks.bonus().signum() == 0) {
            return plain(marks.earned());
        }
        return marks.maximum().signum() == 0 ? bonus : plain(marks.earned()) + bonus;
    }

    /** {@return why it earned what it earned, and how that compares with what was claimed; nothing where all is plain} */
    List<Bilingual> remarks() {
        boolean isPlain = isGroup() || (item.treatment() == null && !isShort(item.marks()));
        return Stream.concat(isPlain ? Stream.empty() : Stream.of(item.explanation()), Stream.ofNullable(item.remark()))
                .toList();
    }

    /** {@return what is said where there are no points: a verdict of its own needs no words} */
    List<Bilingual> verdictRemarks() {
        return Stream.concat(
                        item.verdict() == null ? Stream.of(item.explanation()) : Stream.empty(),
                        Stream.ofNullable(item.remark()))
                .toList();
    }

    private static boolean isShort(Marks marks) {
        return marks.earned().compareTo(marks.maximum()) < 0 || marks.bonus().signum() != 0;
    }

    /** {@return the full marks; empty for what only adds to them} */
    static String maximum(Marks marks) {
        boolean isBonus = marks.maximum().signum() == 0 && marks.bonus().signum() != 0;
        return isBonus ? "" : plain(marks.maximum());
    }

    /** {@return a number without zeros that say nothing} */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
