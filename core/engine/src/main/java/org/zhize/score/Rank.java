package org.zhize.score;

/**
 * A government's place among its siblings.
 *
 * @param place its place, from 1; equal figures share the better place
 * @param of how many were ranked
 */
public record Rank(int place, int of) {

    /** Refuses a place that nobody can have. */
    public Rank {
        if (place < 1 || of < place) {
            throw new IllegalArgumentException("not a place: " + place + " of " + of);
        }
    }
}
