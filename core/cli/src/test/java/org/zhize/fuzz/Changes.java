package org.zhize.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Inputs that are nearly sound: stretches of a sound one are removed, repeated, moved or overwritten. The same for each number. */
final class Changes {

    private static final int MOST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_REPEATS = 50;

    private final Random random;

    private Changes(int number) {
        this.random = new Random(number);
    }

    /** {@return the input with a few changes} */
    static byte[] of(byte[] input, int number) {
        Changes changes = new Changes(number);
        byte[] changed = input;
        for (int i = 0; i <= changes.random.nextInt(MOST); i++) {
            changed = changes.change(changed);
        }
        return changed;
    }

    private byte[] change(byte[] input) {
        int start = random.nextInt(input.length + 1);
        int length = random.nextInt(Math.min(LONGEST, input.length - start) + 1);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(input, 0, start);
        switch (random.nextInt(4)) {
            case 0 -> changed.write(random.nextInt(256));
            case 1 -> repeat(input, start, length, changed);
            case 2 -> changed.writeBytes(elsewhere(input));
            default -> {
                // the stretch is removed
            }
        }
        changed.write(input, start + length, input.length - start - length);
        return changed.toByteArray();
    }

    private void repeat(byte[] input, int start, int length, ByteArrayOutputStream changed) {
        int times = random.nextInt(MOST_REPEATS);
        for (int i = 0; i < times; i++) {
            changed.write(input, start, length);
        }
    }

    private byte[] elsewhere(byte[] input) {
        int start = random.nextInt(input.length + 1);
        int length = random.nextInt(Math.min(LONGEST, input.length - start) + 1);
        byte[] stretch = new byte[length];
        System.arraycopy(input, start, stretch, 0, length);
        return stretch;
    }
}
