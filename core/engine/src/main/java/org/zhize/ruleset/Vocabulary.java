package org.zhize.ruleset;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.ParameterType;
import org.zhize.language.RuleVocabulary;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.Parameters;

/** What the rules of one rule set may name. */
record Vocabulary(FactTypes types, Parameters parameters, Predicate<String> unreadable) implements RuleVocabulary {

    @Override
    public Optional<FactType> factType(String name) {
        return types.find(name);
    }

    @Override
    public Collection<String> factTypeNames() {
        return types.names();
    }

    @Override
    public Optional<ParameterType> parameter(String criterion, String key) {
        return parameters
                .fullKey(criterion, key)
                .flatMap(parameters::declaration)
                .map(ParameterDeclaration::type);
    }

    @Override
    public boolean isUnreadable(String criterion) {
        return unreadable.test(criterion);
    }

    @Override
    public Collection<String> parameterKeys(String criterion) {
        String prefix = criterion + ".";
        return parameters.keys().stream()
                .map(key -> key.startsWith(prefix) ? key.substring(prefix.length()) : key)
                .toList();
    }
}
