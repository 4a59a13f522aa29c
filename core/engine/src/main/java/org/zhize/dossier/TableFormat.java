package org.zhize.dossier;

import java.io.IOException;
import java.util.List;
import org.zhize.problem.Problems;

/** A way to write tables that the library itself does not read, such as the workbooks of a spreadsheet program. */
public interface TableFormat {

    /** {@return how the names of such files end, such as {@code .xlsx}} */
    String ending();

    /** {@return whether a file that begins with these bytes is one} */
    boolean isBegunBy(byte[] bytes);

    /**
     * {@return the tables in a file}
     *
     * @param file the file
     * @param problems takes what makes it unreadable
     * @throws IOException if it cannot be read
     */
    List<Table> tables(FactSource file, Problems problems) throws IOException;
}
