package org.zhize.cli.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.zhize.limit.Limit;
import org.zhize.problem.Bilingual;

/** Counts what is unpacked of an archive, and refuses to unpack without end. For one thread. */
final class Budget {

    private static final long MOST_BYTES = Limit.UNPACKED_BYTES.standard();
    private static final Bilingual TOO_LARGE = new Bilingual("解开后超过 512 MB", "it is larger than 512 MB when unpacked");

    private long count;

    /** {@return the stream of a part, whose bytes are counted; closing it leaves the part open} */
    InputStream limit(InputStream part) {
        return new Counted(part);
    }

    private void count(int bytes) throws UnpackingException {
        count += Math.max(0, bytes);
        if (count > MOST_BYTES) {
            throw new UnpackingException(TOO_LARGE);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int found = super.read();
            count(found < 0 ? 0 : 1);
            return found;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int found = super.read(bytes, offset, length);
            count(found);
            return found;
        }

        /** Readers of XML close what they have read to its end. */
        @Override
        public void close() {
            // whoever opened the part closes it
        }
    }
}
