package org.zhize.reload;

import java.util.List;
import java.util.Optional;
import org.zhize.Evaluator;
import org.zhize.problem.Bilingual;

/**
 * What must hold of rules that are right in themselves before they come into force: that their scenarios pass, that known
 * figures come out as before, that somebody has approved of their digest.
 */
@FunctionalInterface
public interface ReloadCheck {

    /**
     * {@return what speaks against the rules; nothing if they may come into force}
     *
     * <p>An exception speaks against them too, with its message.
     *
     * @param candidate evaluates by the rules
     * @param inForce evaluates by those in force; nothing where there are none yet
     */
    List<Bilingual> objections(Evaluator candidate, Optional<Evaluator> inForce);
}
