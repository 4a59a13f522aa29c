package org.zhize.testkit.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Location;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CriterionCoverage;

/**
 * A rule set as static pages: a page a criterion, scheme, region and kind of problem, one of all tables, and an index that
 * can be searched without a server. Pages are named by ids and what is in them has names too, so that both can be cited.
 * Immutable; may be shared between threads.
 *
 * @param suite the rule set with its scenarios
 * @param coverage what they prove; nothing where that was not asked
 * @param changes what is written of its changes, in Markdown; empty where nothing is
 */
public record RuleBook(ScenarioSuite suite, Optional<Coverage> coverage, String changes) {

    /** By this a page says that it belongs to a rule book, so that a folder of them may be replaced. */
    public static final String GENERATOR = "<meta name=\"generator\" content=\"zhize docs\">";

    /**
     * Writes all pages.
     *
     * @param folder where they go; empty
     * @param locale English where its language is English, else Chinese; titles stand beside in the other language
     * @throws IOException if they cannot be written
     */
    public void write(Path folder, Locale locale) throws IOException {
        RuleSetContent rules = suite.rules().content();
        BookNames names = new BookNames(rules, locale);
        BookPages pages = new BookPages(folder, names);
        SearchIndex index = new SearchIndex(names);
        CriterionPage criteria = new CriterionPage(suite, covered(), new Changes(changes), names);
        for (Criterion criterion : rules.everyCriterion()) {
            pages.write(names.page(criterion), "criterion", criteria.of(criterion));
            index.add(criterion);
        }
        SchemePage schemes = new SchemePage(names);
        for (var scheme : rules.schemes()) {
            pages.write(names.schemePage(scheme.id()), "scheme", schemes.of(scheme));
            index.add(scheme);
        }
        RegionPage regions = new RegionPage(rules, names);
        for (String code : names.regionsWithPages()) {
            pages.write(names.regionPage(code), "region", regions.of(code));
            index.addRegion(code);
        }
        FactsPage facts = new FactsPage(rules, names);
        pages.write("facts.html", "facts", facts.all());
        facts.types().forEach(index::add);
        new ProblemPages(names).write(pages, index);
        pages.write("index.html", "index", new IndexPage(rules, names).all());
        pages.writeAssets(index.script());
    }

    private Map<String, CriterionCoverage> covered() {
        return coverage.stream()
                .flatMap(all -> all.criteria().stream())
                .collect(
                        Collectors.toMap(CriterionCoverage::criterion, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** {@return such as {@code funding/growth.drl:12}} */
    static String place(Location location) {
        return location.file() + ":" + location.span().line();
    }
}
