package org.zhize.testkit.mutation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.zhize.RuleSet;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.mutation.MutantResult.Outcome;

/**
 * Keeps what became of mutants, a file for each rule and parameter, with a digest of everything that it depends on. A file
 * that is not there, is broken or has another digest is as good as none. May be shared between threads and processes.
 */
final class MutationCache {

    private final Path folder;
    private final Fingerprint fingerprint;

    MutationCache(Path folder, RuleSet rules, Footing footing) {
        this.folder = folder.resolve(rules.content().identity().id());
        this.fingerprint = new Fingerprint(rules, footing);
    }

    /** {@return what is kept of the group, or else what is made, which is then kept} */
    List<MutantResult> get(MutantGroup group, List<Scenario> scenarios, Supplier<List<MutantResult>> made) {
        Optional<String> digest = fingerprint.of(group, scenarios);
        if (digest.isEmpty()) {
            return made.get();
        }
        Path file = folder.resolve(Sha256.of(group.name()).substring(0, 32) + ".properties");
        return read(file, digest.get(), group).orElseGet(() -> {
            List<MutantResult> results = made.get();
            write(file, digest.get(), results);
            return results;
        });
    }

    private static Optional<List<MutantResult>> read(Path file, String digest, MutantGroup group) {
        Properties kept = new Properties();
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
            return digest.equals(kept.getProperty("digest")) ? Optional.of(results(kept, group)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // somebody else's file, or half of one: it is written anew
            return Optional.empty();
        }
    }

    private static List<MutantResult> results(Properties kept, MutantGroup group) {
        List<MutantResult> results = new ArrayList<>();
        for (Mutant mutant : group.mutants()) {
            String number = String.valueOf(results.size());
            results.add(new MutantResult(
                    mutant,
                    Outcome.valueOf(kept.getProperty(number, "")),
                    kept.getProperty(number + ".killer", ""),
                    kept.getProperty(number + ".suggestion", "")));
        }
        return results;
    }

    private void write(Path file, String digest, List<MutantResult> results) {
        Properties kept = new Properties();
        kept.setProperty("digest", digest);
        for (int i = 0; i < results.size(); i++) {
            MutantResult result = results.get(i);
            kept.setProperty(String.valueOf(i), result.outcome().name());
            kept.setProperty(i + ".killer", result.killer());
            kept.setProperty(i + ".suggestion", result.suggestion());
        }
        try {
            store(kept, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever reads meanwhile sees the old file or the new one, never half of it. */
    private void store(Properties kept, Path file) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", ".tmp");
        try (Writer out = Files.newBufferedWriter(draft)) {
            kept.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
