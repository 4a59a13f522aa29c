package org.zhize.ruleset;

import static java.util.stream.Collectors.toConcurrentMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.criterion.CriterionReader;
import org.zhize.fact.FactTypes;
import org.zhize.language.Rule;
import org.zhize.language.RuleChecker;
import org.zhize.language.RuleFile;
import org.zhize.language.RuleFileReader;
import org.zhize.limit.Limits;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.ParametersReader;
import org.zhize.parameter.Regions;
import org.zhize.parameter.RegionsReader;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;
import org.zhize.problem.Suggestion;
import org.zhize.score.Scheme;
import org.zhize.score.SchemeReader;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlValue;

/**
 * Reads all files of a rule set and checks them together.
 *
 * <p>For one thread, once.
 */
public final class RuleSetReader {

    private static final String PARAMETERS = "parameters.yaml";
    private static final String SCHEMES = "schemes";

    private final Problems problems;
    private final SourceTexts sources;
    private final ClassLoader loader;
    private final Limits limits;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    private RuleSetReader(RuleSetFiles files, ClassLoader loader, Problems problems) {
        this.problems = problems;
        this.loader = loader;
        this.limits = files.limits();
        this.sources = new SourceTexts(files, problems);
    }

    /**
     * {@return what the files say, or nothing if a problem forbids to use them}
     *
     * @param files the files
     * @param loader finds the classes of facts
     * @param problems takes everything that is wrong
     */
    public static Optional<RuleSetContent> read(RuleSetFiles files, ClassLoader loader, Problems problems) {
        RuleSetReader reader = new RuleSetReader(files, loader, problems);
        Optional<RuleSetContent> content =
                Manifest.read(reader.sources.find(Manifest.FILE), problems).map(reader::read);
        return problems.hasErrors() ? Optional.empty() : content;
    }

    private RuleSetContent read(Manifest manifest) {
        Regions regions = sources.find("regions.csv")
                .map(source -> RegionsReader.read(source, problems))
                .orElse(Regions.open());
        ParametersReader parametersReader = new ParametersReader(regions, problems);
        FactTypes types = FactTypes.of(manifest.factPackage(), loader);
        readShared(parametersReader);
        readCriteria(parametersReader, types);
        yaml(source -> folder(source).equals("regions")).forEach((source, file) -> parametersReader.readRegion(file));
        Parameters parameters = parametersReader.finish();
        parametersReader.reportUnknownPurposes(manifest.titles());
        List<Rule> rules = readRules(manifest, new Vocabulary(types, parameters, this::mayDeclareMore));
        new MonotoneChecks(types, parameters, this::mayDeclareMore, problems).run(criteria.values());
        CrossChecks checks = new CrossChecks(criteria, rules, parameters, this::isUnreadable, problems);
        checks.run();
        // while a rule cannot be read, nobody knows what it uses
        if (!problems.hasErrorsInFileEnding(".drl")) {
            new NameChecks(criteria, types, problems).run(rules);
            checks.reportUndecided();
            parametersReader.reportUnused(checks.usedParameters());
        }
        // a part that a rule misspells is told there
        if (!problems.hasErrorsInFileEnding(".drl")) {
            new OutcomeChecks(regions, problems).run(phase(Phase.CRITERIA, manifest, rules));
        }
        return content(manifest, rules, parameters, regions, types);
    }

    private RuleSetContent content(
            Manifest manifest, List<Rule> rules, Parameters parameters, Regions regions, FactTypes types) {
        List<ReferenceSource> references =
                new ReferenceChecks(types, rules, problems).run(List.copyOf(criteria.values()));
        return new RuleSetContent(
                new RuleSetIdentity(manifest.id(), manifest.version(), manifest.title(), sources.digest()),
                phase(Phase.QUALITY, manifest, rules),
                phase(Phase.CRITERIA, manifest, rules),
                phase(Phase.CONSEQUENCES, manifest, rules),
                parameters,
                regions,
                types,
                references,
                schemes(phase(Phase.CRITERIA, manifest, rules), phase(Phase.CONSEQUENCES, manifest, rules)),
                Set.copyOf(manifest.proofNotAsked()),
                manifest.titles(),
                problems.inFileOrder(),
                limits);
    }

    private List<Scheme> schemes(PhaseContent judging, PhaseContent consequences) {
        SchemeReader reader = new SchemeReader(problems);
        List<Scheme> schemes = new ArrayList<>();
        yaml(source -> folder(source).equals(SCHEMES))
                .forEach((source, file) -> schemes.add(reader.read(source.stem(), file)));
        Set<String> known = judging.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        sources.endingWith(".yaml")
                .filter(source -> isCriterion(source) && isUnreadable(source.stem()))
                .forEach(source -> known.add(source.stem()));
        schemes.forEach(scheme -> scheme.checkCriteria(known, problems));
        boolean areAllRead = sources.endingWith(".yaml")
                .noneMatch(source -> folder(source).equals(SCHEMES) && problems.hasErrorsIn(source.name()));
        // a scheme that cannot be read may have the grade
        if (areAllRead) {
            GradeChecks.run(consequences.rules(), schemes, problems);
        }
        return schemes;
    }

    private PhaseContent phase(Phase phase, Manifest manifest, List<Rule> rules) {
        return new PhaseContent(
                criteria.values().stream()
                        .filter(criterion -> manifest.phase(criterion.theme()) == phase)
                        .sorted(Comparator.comparing(Criterion::theme).thenComparing(Criterion::id))
                        .toList(),
                rules.stream()
                        .filter(rule -> manifest.phase(folder(rule)) == phase)
                        .toList());
    }

    private void readShared(ParametersReader reader) {
        yaml(source -> fileName(source).equals(PARAMETERS)).forEach((source, file) -> reader.declare("", file));
    }

    private void readCriteria(ParametersReader parameters, FactTypes types) {
        CriterionReader reader = new CriterionReader(problems);
        yaml(RuleSetReader::isCriterion).forEach((source, file) -> {
            Criterion criterion = reader.read(source.stem(), folder(source), file);
            Criterion other = criteria.putIfAbsent(criterion.id(), criterion);
            if (other != null) {
                problems.add(
                        ProblemCode.DUPLICATE_CRITERION,
                        source.at(Span.START),
                        criterion.id(),
                        other.location().file());
            }
            checkDepartments(file, types);
            file.mapping("parameters", problems)
                    .ifPresent(declared -> parameters.declare(criterion.id() + ".", declared));
        });
    }

    private void checkDepartments(YamlMapping file, FactTypes types) {
        file.mapping("data", problems)
                .ifPresent(data -> data.keys().forEach((name, place) -> {
                    if (types.find(name).isEmpty()) {
                        problems.add(ProblemCode.UNKNOWN_TYPE, place, name, Suggestion.sentence(name, types.names()));
                    }
                }));
    }

    /** Whether the file of a criterion has errors: what depends on it is then not reported as well. */
    private boolean isUnreadable(String criterion) {
        return problems.hasErrorsInFileEnding("/" + criterion + ".yaml");
    }

    private boolean mayDeclareMore(String criterion) {
        return isUnreadable(criterion) || problems.hasErrorsInFileEnding(PARAMETERS);
    }

    private List<Rule> readRules(Manifest manifest, Vocabulary vocabulary) {
        return sources.endingWith(".drl")
                .parallel()
                .map(source -> readRules(source, manifest, vocabulary))
                .flatMap(List::stream)
                .toList();
    }

    private List<Rule> readRules(SourceText source, Manifest manifest, Vocabulary vocabulary) {
        RuleFile file = RuleFileReader.read(source, source.stem(), limits, problems);
        RuleChecker.check(file, vocabulary, problems);
        checkPackage(file, manifest);
        PhaseCheck.check(file, manifest.phase(folder(source)), problems);
        return file.rules();
    }

    /** A hyphen is no part of a word in DRL: {@code open-information} is written {@code open_information}, as in Java. */
    private void checkPackage(RuleFile file, Manifest manifest) {
        String folder = folder(file.source());
        String path = folder.isEmpty() ? manifest.id() : manifest.id() + "." + folder.replace('/', '.');
        String expected = path.replace('-', '_');
        if (!file.packageName().isEmpty() && !file.packageName().equals(expected)) {
            problems.add(ProblemCode.PACKAGE_PATH, file.packageLocation(), file.packageName(), expected);
        }
    }

    private Map<SourceText, YamlMapping> yaml(Predicate<SourceText> which) {
        Map<SourceText, Optional<YamlMapping>> read = sources.endingWith(".yaml")
                .filter(which)
                .parallel()
                .collect(toConcurrentMap(Function.identity(), source -> YamlValue.read(source, problems)));
        Map<SourceText, YamlMapping> inOrder = new LinkedHashMap<>();
        sources.endingWith(".yaml")
                .forEach(source ->
                        read.getOrDefault(source, Optional.empty()).ifPresent(file -> inOrder.put(source, file)));
        return inOrder;
    }

    private static boolean isCriterion(SourceText source) {
        String folder = folder(source);
        return !source.name().equals(Manifest.FILE)
                && !fileName(source).equals(PARAMETERS)
                && !source.name().endsWith(".scenarios.yaml")
                && !folder.equals("regions")
                && !folder.equals(SCHEMES);
    }

    private static String folder(Rule rule) {
        String file = rule.location().file();
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static String folder(SourceText source) {
        return source.name().substring(0, Math.max(0, source.name().lastIndexOf('/')));
    }

    private static String fileName(SourceText source) {
        return source.name().substring(source.name().lastIndexOf('/') + 1);
    }
}
