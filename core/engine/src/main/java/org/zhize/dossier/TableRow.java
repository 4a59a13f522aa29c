package org.zhize.dossier;

import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/** One row of a table, or one object of a tree: texts, and where each of them stands. */
public interface TableRow {

    /** {@return how many cells it has} */
    int size();

    /** {@return what stands in a cell; empty where nothing does} */
    String text(int column);

    /** {@return where the cell stands} */
    Location at(int column);

    /** {@return why what stands in the cell cannot be taken for a value; nothing where it can} */
    default Optional<Bilingual> flaw(int column) {
        return Optional.empty();
    }

    /** {@return whether it says nothing, like the rows that spreadsheets leave behind} */
    default boolean isBlank() {
        return IntStream.range(0, size()).allMatch(i -> text(i).isBlank() && flaw(i).isEmpty());
    }
}
