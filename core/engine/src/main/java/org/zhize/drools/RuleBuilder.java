package org.zhize.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Collect;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.CanonicalPattern;
import org.zhize.language.CanonicalPattern.Kind;
import org.zhize.language.CanonicalRule;
import org.zhize.language.CanonicalTest;
import org.zhize.problem.Bilingual;

/** Builds a rule of Drools from a canonical one. */
final class RuleBuilder {

    private final CanonicalRule rule;
    private final FactTypes types;
    private final BiFunction<String, String, String> fullKey;
    private final CanonicalDrl drl;
    private final Map<Integer, Declaration> facts = new HashMap<>();
    private int patterns;

    RuleBuilder(CanonicalRule rule, FactTypes types, BiFunction<String, String, String> fullKey) {
        this.rule = rule;
        this.types = types;
        this.fullKey = fullKey;
        this.drl = new CanonicalDrl(types, fullKey);
    }

    RuleImpl build() {
        RuleImpl built = new RuleImpl(rule.name());
        built.setConsequence(new NoConsequence());
        rule.patterns().forEach(pattern -> built.addPattern(element(pattern)));
        return built;
    }

    private RuleConditionElement element(CanonicalPattern asked) {
        if (asked.kind() == Kind.ALL) {
            Pattern list = pattern(List.class, asked.variable());
            list.setSource(new Collect(constrained(asked, ""), list));
            return list;
        } else if (asked.kind() == Kind.NONE) {
            GroupElement none = GroupElementFactory.newNotInstance();
            none.addChild(constrained(asked, ""));
            return none;
        }
        Pattern fact = constrained(asked, asked.variable());
        facts.put(asked.element(), Objects.requireNonNull(fact.getDeclaration()));
        return fact;
    }

    private Pattern constrained(CanonicalPattern asked, String variable) {
        FactType type = types.find(asked.pattern().type()).orElseThrow();
        Sources sources = new Sources(types, fullKey, rule, asked.pattern());
        Pattern pattern = pattern(type.javaType(), variable);
        asked.tests().forEach(test -> pattern.addConstraint(constraint(asked, test, sources)));
        if (asked.kind() != Kind.NONE) {
            counted().ifPresent(pattern::addConstraint);
        }
        return pattern;
    }

    /** What is found for each of many facts may be too much. */
    private Optional<TestConstraint> counted() {
        return facts.entrySet().stream()
                .filter(found -> rule.plan().canBeMissing(found.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(last ->
                        new TestConstraint("find", (input, fact, earlier) -> input.find(), place(), last.getValue()));
    }

    private Bilingual place() {
        return rule.plan().rule().place();
    }

    private Pattern pattern(Class<?> type, String variable) {
        return new Pattern(patterns++, new ClassObjectType(type), variable.isEmpty() ? null : variable);
    }

    private TestConstraint constraint(CanonicalPattern asked, CanonicalTest test, Sources sources) {
        Declaration[] earlier = sources.earlier(test.test()).stream()
                .map(element -> Objects.requireNonNull(facts.get(element)))
                .toArray(Declaration[]::new);
        return new TestConstraint(drl.write(rule, asked, test), sources.test(test), place(), earlier);
    }
}
