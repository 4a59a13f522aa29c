package org.zhize.score;

import java.math.BigDecimal;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/**
 * A grade (等次) and where it begins. It reaches up to the next better one, without that one's first point: from 80 and
 * from 90 leave no hole between 89.5 and 90.
 *
 * @param id the word by which caps and vetoes name it, such as {@code excellent}
 * @param title what people call it
 * @param from the lowest score that has it, itself included
 * @param location where it is declared
 */
public record Grade(String id, Bilingual title, BigDecimal from, Location location) {}
