package org.zhize.samples.springboot;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.zhize.reload.Reload;
import org.zhize.reload.ReloadStatus;

/** Logs and counts what happens to the rules. */
@Component
class ReloadJournal {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadJournal.class);

    private final MeterRegistry meters;

    ReloadJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    void add(ReloadStatus status) {
        Reload last = status.last();
        meters.counter("zhize.reloads", "outcome", last.outcome().name()).increment();
        LOG.atLevel(last.isRefused() ? Level.ERROR : Level.INFO)
                .addKeyValue("outcome", last.outcome())
                .addKeyValue("ruleSet", status.inForce().identity().id())
                .addKeyValue("version", status.inForce().identity().version())
                .addKeyValue("digest", status.inForce().identity().digest())
                .log(last.isRefused() ? "rules refused\n" + last.render(Locale.CHINESE) : "rules in force");
    }
}
