package org.zhize.samples.springboot;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.reload.ReloadStatus;
import org.zhize.reload.Reloading;
import org.zhize.reload.RuleSets;

/** The rules of the folder, compiled before the first request comes in, and watched from then on. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RuleSets ruleSets(ServiceProperties properties, RuleArchive archive, ReloadJournal journal) {
        return RuleSets.watch(
                properties.folder(),
                Reloading.standard()
                        .within(Limits.standard().with(Limit.MILLISECONDS, properties.milliseconds()))
                        .requiring(RulesConfiguration::sameRuleSet)
                        .startingAtWorstWith(() -> lastGood(archive))
                        .telling(status -> {
                            keep(status, archive);
                            journal.add(status);
                        }));
    }

    /** Another folder put in its place by mistake may be right in itself. */
    private static List<Bilingual> sameRuleSet(Evaluator candidate, Optional<Evaluator> inForce) {
        String id = candidate.rules().identity().id();
        return inForce.map(now -> now.rules().identity().id())
                .filter(now -> !now.equals(id))
                .map(now -> List.of(new Bilingual(
                        "规则集是 %s，不是 %s；要换成它，请重新启动".formatted(id, now),
                        "the rule set is %s, not %s; restart to change to it".formatted(id, now))))
                .orElse(List.of());
    }

    private static void keep(ReloadStatus status, RuleArchive archive) {
        if (!status.last().isRefused()) {
            archive.cameIntoForce(
                    status.inForce().evaluator().rules(), status.inForce().since());
        }
    }

    private static Optional<RuleSet> lastGood(RuleArchive archive) {
        return archive.all().stream()
                .filter(version -> version.inForce() != null)
                .findFirst()
                .flatMap(version -> archive.files(version.digest()))
                .flatMap(files -> RuleSet.read(files, RulesConfiguration.class.getClassLoader(), new Problems()));
    }
}
