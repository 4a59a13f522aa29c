package org.zhize.fact;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.BonusGranted;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.ExpertGrade;
import org.zhize.rule.Government;
import org.zhize.rule.GradeAwarded;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.ReferenceValue;
import org.zhize.rule.SelfScore;
import org.zhize.rule.Situation;
import org.zhize.rule.StageOffered;
import org.zhize.rule.StatedChange;

/**
 * The fact types that a rule set may name: the library's own vocabulary, and the public types of one package.
 *
 * <p>May be shared between threads.
 */
public final class FactTypes {

    private static final Map<String, FactType> VOCABULARY = List.of(
                    Situation.class,
                    Measurement.class,
                    StatedChange.class,
                    InspectionFinding.class,
                    StageOffered.class,
                    Government.class,
                    ChildVerdict.class,
                    ReferenceValue.class,
                    PriorFinding.class,
                    CurrentFinding.class,
                    GradeAwarded.class,
                    ExpertGrade.class,
                    BonusGranted.class,
                    SelfScore.class)
            .stream()
            .map(FactType::of)
            .collect(Collectors.toMap(FactType::name, Function.identity()));

    private final String home;
    private final ClassLoader loader;
    private final Map<String, Optional<FactType>> known = new ConcurrentHashMap<>();
    private volatile @Nullable Set<String> names;

    private FactTypes(String home, ClassLoader loader) {
        this.home = home;
        this.loader = loader;
    }

    /**
     * {@return the types of a package, or those nested in a class}
     *
     * @param home the name of the package, or of the class
     * @param loader finds the classes
     */
    public static FactTypes of(String home, ClassLoader loader) {
        return new FactTypes(home, loader);
    }

    /** {@return the type of the given simple name} */
    public Optional<FactType> find(String name) {
        Optional<FactType> found = known.get(name); // computeIfAbsent may lock
        return found != null
                ? found
                : known.computeIfAbsent(
                        name,
                        key -> Optional.ofNullable(VOCABULARY.get(key))
                                .or(() -> load(home + "." + key))
                                .or(() -> load(home + "$" + key)));
    }

    /** {@return the type of the given simple name, or else the one type of that Chinese title} */
    public Optional<FactType> findCalled(String nameOrTitle) {
        return find(nameOrTitle).or(() -> {
            List<FactType> titled = names().stream()
                    .flatMap(name -> find(name).stream())
                    .filter(type -> type.titleZh().equals(nameOrTitle))
                    .toList();
            return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
        });
    }

    /** {@return the names that are known to exist, for suggestions; not necessarily all} */
    public Collection<String> names() {
        Set<String> listed = names;
        if (listed == null) {
            listed = list(); // twice at the worst, and alike
            names = listed;
        }
        return listed;
    }

    private Set<String> list() {
        TreeSet<String> all = new TreeSet<>(VOCABULARY.keySet());
        all.addAll(PackageListing.typesOf(home, loader));
        nestedIn(home).forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

    /** {@return the type of the given fact or snapshot by its own class, even one that no rule names} */
    public static FactType of(Object fact) {
        return FactType.of(Snapshot.given(fact).getClass());
    }

    /** {@return whether the fact is of the library's own vocabulary} */
    static boolean isVocabulary(Object fact) {
        FactType known = VOCABULARY.get(fact.getClass().getSimpleName());
        return known != null && known.javaType() == fact.getClass();
    }

    /** {@return the class loader that finds the types} */
    public ClassLoader loader() {
        return loader;
    }

    private Optional<FactType> load(String className) {
        try {
            Class<?> type = Class.forName(className, false, loader);
            return isPublic(type) ? Optional.of(FactType.of(type)) : Optional.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            // NoClassDefFoundError: a name that differs from a class only by case, on a disk that ignores case
            return Optional.empty();
        }
    }

    /** Compiled rules cannot name any other; what encloses it may be hidden. */
    private static boolean isPublic(Class<?> type) {
        return !type.getSimpleName().isEmpty() && Modifier.isPublic(type.getModifiers());
    }

    private Stream<String> nestedIn(String className) {
        try {
            return Stream.of(Class.forName(className, false, loader).getClasses())
                    .map(Class::getSimpleName);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Stream.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactTypes that && home.equals(that.home) && loader.equals(that.loader);
    }

    @Override
    public int hashCode() {
        return Objects.hash(home, loader);
    }
}
