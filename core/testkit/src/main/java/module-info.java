import org.jspecify.annotations.NullMarked;

/**
 * Proves rule sets with scenarios: sentences with facts and the verdict that must come out.
 *
 * <p>Start at {@link org.zhize.testkit.RuleSetTests} for JUnit, at {@link org.zhize.testkit.ScenarioSuite} elsewhere.
 */
@NullMarked
module org.zhize.testkit {
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;
    requires transitive org.zhize.engine;
    requires com.fasterxml.jackson.core;

    exports org.zhize.testkit;
    exports org.zhize.testkit.book;
    exports org.zhize.testkit.coverage;
    exports org.zhize.testkit.mutation;
    exports org.zhize.testkit.suggestion;
    exports org.zhize.testkit.variation;
}
