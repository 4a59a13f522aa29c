package org.zhize.dossier;

import java.nio.file.Path;
import java.util.List;
import org.zhize.fact.FactTypes;
import org.zhize.parameter.Regions;
import org.zhize.problem.Problems;

/** Reads a folder of facts for a caller that decides by itself what to make of problems; {@link DossierReader} says the rest. */
public final class DossierFolder {

    private DossierFolder() {}

    /**
     * {@return what is to be evaluated, in the order of {@code governments.csv}; rows with a problem are left out}
     *
     * @param folder the folder
     * @param types the fact types, as the rule set knows them
     * @param regions the regions, as the rule set knows them
     * @param problems takes everything that is wrong
     * @throws java.io.UncheckedIOException if the folder or a file in it cannot be read
     */
    public static List<Dossier> read(Path folder, FactTypes types, Regions regions, Problems problems) {
        return new DossierReader(types, regions).reading(problems, folder).all();
    }
}
