package org.zhize.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Names the encoding that a file is in, most likely, for the person who is to save it again. */
final class Encoding {

    private static final int ENOUGH = 4096;

    /** Of ASCII every second byte is zero there; a text has none. */
    private static final int ONE_IN = 4;

    private Encoding() {}

    /** What Notepad calls Unicode. Without Chinese it would pass for a text full of invisible characters. */
    static boolean isUtf16(byte[] bytes) {
        if (bytes.length >= 2 && (isMark(bytes[0], bytes[1]) || isMark(bytes[1], bytes[0]))) {
            return true;
        }
        int zeros = 0;
        int length = Math.min(bytes.length, ENOUGH);
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > 0 && zeros * ONE_IN >= length;
    }

    private static boolean isMark(byte first, byte second) {
        return first == (byte) 0xFF && second == (byte) 0xFE;
    }

    static Bilingual guess(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new Bilingual("是 UTF-16，记事本里叫“Unicode”", "it is UTF-16, which Notepad calls Unicode");
        }
        return isDecodable(bytes, "GB18030")
                ? new Bilingual("很可能是 GBK，记事本里叫“ANSI”", "most likely GBK, which Notepad calls ANSI")
                : new Bilingual("不是文字文件", "this is no text file");
    }

    private static boolean isDecodable(byte[] bytes, String encoding) {
        try {
            Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
