package org.zhize.reload;

import java.util.Optional;

/**
 * How it stands with the rules at one moment. Immutable.
 *
 * @param inForce the rules in force
 * @param last what happened when they were last read
 */
public record ReloadStatus(InForce inForce, Reload last) {

    /** {@return why the rules that were saved last are not in force; nothing if they are} */
    public Optional<Reload> refused() {
        return Optional.of(last).filter(Reload::isRefused);
    }
}
