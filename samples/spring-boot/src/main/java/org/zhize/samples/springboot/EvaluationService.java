package org.zhize.samples.springboot;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.zhize.Evaluator;
import org.zhize.receipt.Receipt;
import org.zhize.receipt.ReceiptDiff;

/** Evaluates, keeps what came out, and evaluates again. */
@Service
class EvaluationService {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationService.class);

    private final Versions versions;
    private final RuleArchive archive;
    private final EvaluationStore store;
    private final MeterRegistry meters;
    private final long mostBytes;

    EvaluationService(
            Versions versions,
            RuleArchive archive,
            EvaluationStore store,
            MeterRegistry meters,
            ServiceProperties properties) {
        this.versions = versions;
        this.archive = archive;
        this.store = store;
        this.meters = meters;
        this.mostBytes = properties.largestRequest().toBytes();
    }

    /** {@return what was kept of it} */
    Stored evaluate(Upload facts, Optional<String> ruleSet, Optional<String> scheme) {
        Evaluator evaluator = versions.evaluator(ruleSet);
        Judged judged = meters.timer("zhize.evaluation").record(() -> judge(facts, evaluator, scheme));
        meters.counter("zhize.governments").increment(judged.evaluations().size());
        String receipt = text(judged.receipt());
        Stored stored = new Stored(
                UUID.randomUUID(),
                Instant.now(),
                judged.rules().identity().digest(),
                scheme.orElse(null),
                judged.evaluations().size(),
                read(receipt).digest());
        archive.keep(judged.rules()); // those in force are, but for a moment after a reload
        store.add(stored, facts, text(judged.json()), receipt);
        LOG.atInfo()
                .addKeyValue("evaluation", stored.id())
                .addKeyValue("governments", stored.governments())
                .addKeyValue("ruleSet", stored.ruleSet())
                .log("evaluated");
        return stored;
    }

    private Judged judge(Upload facts, Evaluator evaluator, Optional<String> scheme) {
        return Judged.by(evaluator, new FactsReader(evaluator.rules(), mostBytes).read(facts), scheme);
    }

    /** {@return the same facts, judged again by the rules by which they were, or by others} */
    Judged again(UUID id, Optional<String> ruleSet) {
        Stored stored = store.find(id);
        Evaluator evaluator = versions.evaluator(ruleSet.or(() -> Optional.of(stored.ruleSet())));
        return judge(new Upload(store.facts(id), mostBytes), evaluator, Optional.ofNullable(stored.scheme()));
    }

    /** {@return in what that differs from what was given out} */
    ReceiptDiff replay(UUID id, Optional<String> ruleSet) {
        return diff(id, again(id, ruleSet));
    }

    boolean isAsGivenOut(UUID id, Judged again) {
        return diff(id, again).isEmpty();
    }

    private ReceiptDiff diff(UUID id, Judged again) {
        return new ReceiptDiff(read(store.receipt(id)), read(text(again.receipt())));
    }

    private static Receipt read(String receipt) {
        try {
            return Receipt.read(new ByteArrayInputStream(receipt.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Stored> newest(int most) {
        return store.newest(most);
    }

    String report(UUID id) {
        return store.report(id);
    }

    String receipt(UUID id) {
        return store.receipt(id);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
