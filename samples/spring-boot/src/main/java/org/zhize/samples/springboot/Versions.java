package org.zhize.samples.springboot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.problem.Problems;
import org.zhize.reload.RuleSets;
import org.zhize.ruleset.RuleSetFiles;

/** The rules in force, and all others by which somebody may want to evaluate. */
@Service
class Versions {

    private final RuleSets rules;
    private final RuleArchive archive;
    private final Cache<String, Evaluator> compiled;

    Versions(RuleSets rules, RuleArchive archive, ServiceProperties properties) {
        this.rules = rules;
        this.archive = archive;
        this.compiled = Caffeine.newBuilder().maximumSize(properties.compiled()).build();
    }

    /**
     * {@return an evaluator by some version}
     *
     * @param wanted a digest, the first eight or more digits of one, or a version: the one of that version which came into
     *     force last; nothing for the one in force
     */
    Evaluator evaluator(Optional<String> wanted) {
        Evaluator inForce = rules.evaluator();
        if (wanted.isEmpty() || isCalled(inForce.rules().identity().digest(), wanted.get())) {
            return inForce;
        }
        String digest = archive.all().stream()
                .filter(version -> isCalled(version.digest(), wanted.get())
                        || version.version().equals(wanted.get()))
                .findFirst()
                .map(Version::digest)
                .orElseThrow(() -> Refusal.unknown("unknown-rule-set", wanted.get()));
        return digest.equals(inForce.rules().identity().digest()) ? inForce : compiled(digest, inForce);
    }

    private static boolean isCalled(String digest, String wanted) {
        return wanted.length() >= 8 && digest.startsWith(wanted);
    }

    private Evaluator compiled(String digest, Evaluator inForce) {
        return compiled.get(
                digest, missing -> inForce.by(read(archive.files(missing).orElseThrow())));
    }

    /** {@return rules that somebody uploaded; kept, and not in force} */
    RuleSet upload(RuleSetFiles files) {
        RuleSet uploaded = read(files);
        archive.keep(uploaded);
        return uploaded;
    }

    private RuleSet read(RuleSetFiles files) {
        Problems problems = new Problems();
        ClassLoader loader = Versions.class.getClassLoader();
        return RuleSet.read(files, loader, problems)
                .map(read -> read.within(rules.evaluator().rules().content().limits()))
                .orElseThrow(() ->
                        new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "refused-rules", problems.inFileOrder(), ""));
    }

    List<Version> all() {
        return archive.all();
    }
}
