package org.zhize.language;

import java.util.Collection;
import java.util.Optional;
import org.zhize.fact.FactType;

/** What the rules of one rule set may name. */
public interface RuleVocabulary {

    /** {@return the fact type of the given simple name} */
    Optional<FactType> factType(String name);

    /** {@return the names of fact types, for suggestions} */
    Collection<String> factTypeNames();

    /**
     * {@return the type of a parameter}
     *
     * @param criterion the criterion of the rule that names it
     * @param key the key as the rule writes it
     */
    Optional<ParameterType> parameter(String criterion, String key);

    /** {@return whether the file of a criterion has errors, so that what it declares is not known} */
    boolean isUnreadable(String criterion);

    /** {@return the keys that a rule of the criterion may name, for suggestions} */
    Collection<String> parameterKeys(String criterion);
}
