package org.zhize.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** Decodes the text that a spreadsheet program saved, or says how it should have. */
final class TableText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Bilingual OTHER = new Bilingual("别的编码", "in another encoding");

    private TableText() {}

    /** {@return the text of a file in UTF-8; a guess at any other encoding would change what is written} */
    static Optional<SourceText> decode(FactSource file, Problems problems) throws IOException {
        byte[] bytes = file.read();
        Problems undecoded = new Problems();
        Optional<SourceText> text = SourceText.decode(file.name(), bytes, undecoded);
        if (text.isEmpty()) {
            problems.add(ProblemCode.TABLE_ENCODING, Location.of(file.name()), likely(bytes));
        }
        return text;
    }

    private static Bilingual likely(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return Bilingual.same("UTF-16");
        }
        try {
            GB18030.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Bilingual.same("GBK");
        } catch (CharacterCodingException e) {
            return OTHER;
        }
    }
}
