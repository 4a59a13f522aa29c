package org.zhize.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions of a rule set and which lies in which. Immutable; may be shared between threads. */
public final class Regions {

    /** The code of the nation. */
    public static final String NATION = "100000";

    private final Map<String, Region> byCode;
    private final Map<String, List<Region>> children = new TreeMap<>();
    private final boolean isOpen;

    Regions(Map<String, Region> byCode, boolean isOpen) {
        this.byCode = new TreeMap<>(byCode);
        this.isOpen = isOpen;
        this.byCode
                .values()
                .forEach(region -> children.computeIfAbsent(region.parent(), parent -> new ArrayList<>())
                        .add(region));
    }

    /** {@return the regions of a rule set without a list: the nation, and any code directly below it} */
    public static Regions open() {
        return new Regions(Map.of(NATION, new Region(NATION, "全国", "nation", "", null, null)), true);
    }

    /** {@return the region of the given code} */
    public Optional<Region> find(String code) {
        Region region = byCode.get(code);
        return region == null && isOpen
                ? Optional.of(new Region(code, code, "county", NATION, null, null))
                : Optional.ofNullable(region);
    }

    /** {@return all codes, sorted} */
    public Collection<String> codes() {
        return byCode.keySet();
    }

    /** {@return the region and those above it, the nearest first; empty if it is unknown} */
    public List<Region> chain(String code) {
        List<Region> chain = new ArrayList<>();
        for (Region region = find(code).orElse(null); region != null; region = byCode.get(region.parent())) {
            chain.add(region);
        }
        return chain;
    }

    /** {@return whether the region exists on the given day} */
    public boolean existsOn(String code, LocalDate day) {
        return find(code).filter(region -> region.existsOn(day)).isPresent();
    }

    /** {@return the regions directly below one that exist on the given day, by code} */
    public List<Region> children(String code, LocalDate day) {
        return children.getOrDefault(code, List.of()).stream()
                .filter(region -> region.existsOn(day))
                .toList();
    }

    /** {@return all regions below one that exist on the given day, each before those below it} */
    public List<Region> descendants(String code, LocalDate day) {
        return children(code, day).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child.code(), day).stream()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Regions that && byCode.equals(that.byCode) && isOpen == that.isOpen;
    }

    @Override
    public int hashCode() {
        return Objects.hash(byCode, isOpen);
    }
}
