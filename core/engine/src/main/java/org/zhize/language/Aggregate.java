package org.zhize.language;

import java.util.List;
import org.zhize.problem.Location;

/**
 * What an {@code accumulate} computes over its facts.
 *
 * @param variable the variable that stands for the result, with its dollar sign
 * @param function the function's name as written
 * @param arguments what it is computed of, for each fact
 * @param location where the function's name stands
 */
public record Aggregate(String variable, String function, List<Expression> arguments, Location location) {

    /** Copies {@code arguments}. */
    public Aggregate {
        arguments = List.copyOf(arguments);
    }
}
