package org.zhize.diff;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.diff.Change.Subject;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;
import org.zhize.ruleset.RuleSetContent;

/** Finds the parameters that differ; those of a criterion that is new or gone belong to it. */
final class ParameterEdits {

    private final RuleSetContent old;
    private final RuleSetContent now;

    ParameterEdits(RuleSetContent old, RuleSetContent now) {
        this.old = old;
        this.now = now;
    }

    Stream<Edit> all() {
        return Both.of(declarations(old.parameters()), declarations(now.parameters())).entrySet().stream()
                .filter(entry -> !isOfNewOrGone(entry.getKey()))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static Map<String, ParameterDeclaration> declarations(Parameters parameters) {
        Map<String, ParameterDeclaration> declarations = new TreeMap<>();
        parameters
                .keys()
                .forEach(key ->
                        parameters.declaration(key).ifPresent(declaration -> declarations.put(key, declaration)));
        return declarations;
    }

    private boolean isOfNewOrGone(String key) {
        String owner = key.substring(0, Math.max(0, key.indexOf('.')));
        return old.criterion(owner).isPresent() != now.criterion(owner).isPresent();
    }

    private Stream<Edit> of(String key, Both<ParameterDeclaration> both) {
        Differences<ParameterDeclaration> differences = new Differences<>(both.before(), both.after())
                .in("title", ParameterDeclaration::title)
                .in("unit", ParameterDeclaration::unitSymbol)
                .in("min", declaration -> Differences.text(declaration.min()))
                .in("max", declaration -> Differences.text(declaration.max()))
                .in("choices", ParameterDeclaration::choices)
                .in("override", declaration -> declaration.override().word());
        if (!both.isOnBothSides()) {
            differences.each("parameter", declaration -> values(both.after().isPresent() ? now : old, key));
        }
        Stream<Edit> values = both.isOnBothSides() ? new ValueEdits(both.any(), old, now).all() : Stream.of();
        return Stream.concat(differences.isEmpty() ? Stream.of() : Stream.of(edit(both, differences)), values);
    }

    private Edit edit(Both<ParameterDeclaration> both, Differences<ParameterDeclaration> differences) {
        String key = both.any().key();
        boolean withValues = !both.isOnBothSides();
        Change change = new Change(
                Subject.PARAMETER, differences.kind(), key, both.any().title(), differences);
        return new Edit(
                change,
                Users.of(key, old, now),
                false,
                (base, other) -> base.with(base.parameters()
                        .taking(
                                other.parameters(),
                                key::equals,
                                value -> withValues && value.key().equals(key))));
    }

    /** {@return what is said of a criterion's own parameters, by parameter, region and day} */
    static Map<String, String> said(RuleSetContent content, String criterion) {
        Map<String, String> said = new TreeMap<>();
        content.parameters().keys().stream()
                .filter(key -> key.startsWith(criterion + "."))
                .forEach(key -> said.putAll(values(content, key)));
        return said;
    }

    private static Map<String, String> values(RuleSetContent content, String key) {
        Optional<ParameterDeclaration> declaration = content.parameters().declaration(key);
        Map<String, String> values = new TreeMap<>();
        content.parameters().values().stream()
                .filter(value -> value.key().equals(key))
                .forEach(value ->
                        declaration.ifPresent(known -> values.put(place(value), ValueEdits.text(value, known))));
        return values;
    }

    private static String place(ParameterValue value) {
        String purpose = value.purpose() == null ? "" : " " + value.purpose();
        return value.key() + " " + value.region() + " " + value.from() + purpose;
    }
}
