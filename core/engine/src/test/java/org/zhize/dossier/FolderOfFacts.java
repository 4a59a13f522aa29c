package org.zhize.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhize.fact.FactTypes;
import org.zhize.parameter.Regions;
import org.zhize.parameter.RegionsReader;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** A folder that a test fills and reads. */
final class FolderOfFacts {

    private static final Regions REGIONS = RegionsReader.read(new SourceText("regions.csv", """
                    code,name,level,parent,from,to
                    100000,全国,nation,,,
                    371000,威海市,city,100000,,
                    371002,环翠区,county,371000,,
                    371003,文登区,county,371000,2014-01-01,
                    """), new Problems());

    private final Path folder;
    private final Problems problems = new Problems();

    FolderOfFacts(Path folder) {
        this.folder = folder;
    }

    /** {@return a reader of the test's facts} */
    static DossierReader reader() {
        return new DossierReader(types(), REGIONS);
    }

    private static FactTypes types() {
        return FactTypes.of(TestFacts.class.getName(), TestFacts.class.getClassLoader());
    }

    /** Lists one government, so that a test can speak of facts alone. */
    static FolderOfFacts withOneGovernment(Path folder) throws IOException {
        return new FolderOfFacts(folder).with("governments.csv", "government,dataYear\n371002,2022\n");
    }

    FolderOfFacts with(String file, String text) throws IOException {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    FolderOfFacts with(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    List<Dossier> read() {
        return DossierFolder.read(folder, types(), REGIONS, problems);
    }

    /** {@return the facts of the one government} */
    List<Object> facts() {
        return read().get(0).facts();
    }

    /** {@return what is wrong: place, code and message} */
    List<String> problems() {
        read();
        return lines(problems.inFileOrder());
    }

    static List<String> lines(List<Problem> problems) {
        return problems.stream().map(FolderOfFacts::line).toList();
    }

    /** {@return the problems as people see them} */
    String rendered() {
        read();
        StringBuilder text = new StringBuilder();
        problems.inFileOrder().forEach(problem -> text.append(problem.render(Locale.CHINESE)));
        return text.toString();
    }

    private static String line(Problem problem) {
        return problem.location() + " " + problem.code() + " " + problem.message(Locale.CHINESE);
    }
}
