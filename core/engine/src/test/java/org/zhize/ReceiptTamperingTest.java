package org.zhize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhize.receipt.BrokenReceiptException;
import org.zhize.receipt.Receipt;
import org.zhize.ruleset.RuleSetFiles;

/** Whoever changes anything afterwards is found out, or has changed nothing but spaces. */
class ReceiptTamperingTest {

    private static final String TEXT = text();
    private static final byte[] BYTES = TEXT.getBytes(UTF_8);
    private static final List<String> LINES = TEXT.lines().toList();
    private static final Receipt RECEIPT = read(BYTES).orElseThrow();

    private static String text() {
        try {
            return ReceiptTest.written(DiffRules.load(), ReceiptTest.DOSSIERS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Receipt> read(byte[] bytes) {
        try {
            return Optional.of(Receipt.read(new ByteArrayInputStream(bytes)));
        } catch (BrokenReceiptException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void noticed(byte[] changed) {
        assertThat(read(changed).filter(other -> !other.equals(RECEIPT))).isEmpty();
    }

    private static void noticed(List<String> lines) {
        noticed(String.join("\n", lines).getBytes(UTF_8));
    }

    private static int place(int any) {
        return Math.floorMod(any, LINES.size());
    }

    @Property(tries = 2000)
    void a_changed_byte(@ForAll int any, @ForAll byte other) {
        byte[] changed = BYTES.clone();
        changed[Math.floorMod(any, changed.length)] = other;

        noticed(changed);
    }

    @Property(tries = 300)
    void a_line_that_is_left_out_or_given_twice(@ForAll int any) {
        List<String> without = new ArrayList<>(LINES);
        without.remove(place(any));
        noticed(without);
        List<String> twice = new ArrayList<>(LINES);
        twice.add(place(any), LINES.get(place(any)));
        noticed(twice);
    }

    @Property(tries = 300)
    void a_line_that_is_moved(@ForAll int from, @ForAll int to) {
        List<String> moved = new ArrayList<>(LINES);
        moved.add(place(to), moved.remove(place(from)));

        noticed(moved);
    }

    /** A line for each government: two of them in each other's place, with commas as they should be. */
    @Property(tries = 300)
    void two_lines_in_each_other_s_place(@ForAll int one, @ForAll int other) {
        List<String> changed = new ArrayList<>(LINES);
        changed.set(place(one), comma(LINES.get(place(other)), LINES.get(place(one))));
        changed.set(place(other), comma(LINES.get(place(one)), LINES.get(place(other))));

        noticed(changed);
    }

    private static String comma(String line, String like) {
        String bare = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        return like.endsWith(",") ? bare + "," : bare;
    }

    @Property(tries = 300)
    void a_changed_byte_of_a_rule_file(@ForAll int any, @ForAll @IntRange(min = 1, max = 255) int flip) {
        String name = "theme/rate.drl";
        byte[] bytes = DiffRules.load().source(name).orElseThrow().text().getBytes(UTF_8);
        String before =
                RuleSetFiles.ofBytes(Map.of(name, bytes.clone())).digests().get(name);
        bytes[Math.floorMod(any, bytes.length)] ^= (byte) flip;

        assertThat(RuleSetFiles.ofBytes(Map.of(name, bytes)).digests().get(name))
                .isNotEqualTo(before);
    }
}
