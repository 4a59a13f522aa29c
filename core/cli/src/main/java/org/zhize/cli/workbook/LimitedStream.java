package org.zhize.cli.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.zhize.problem.Bilingual;

/** Counts what is unpacked, and refuses to unpack without end. For one thread. */
final class LimitedStream extends FilterInputStream {

    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final Bilingual TOO_LARGE = new Bilingual("解开后超过 512 MB", "it is larger than 512 MB when unpacked");

    private long count;

    LimitedStream(InputStream in) {
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

    private void count(int bytes) throws UnpackingException {
        count += Math.max(0, bytes);
        if (count > MOST_BYTES) {
            throw new UnpackingException(TOO_LARGE);
        }
    }

    /** Unpacks what remains of a part, and drops it. */
    void skipRest() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /** The parts behind this one are still to be read. */
    @Override
    public void close() {
        // the archive is closed by whoever opened it
    }
}
