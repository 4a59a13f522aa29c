package org.zhize.corpus;

import java.util.Iterator;

/** Types of facts with members that no rule may reach. */
public final class Tempting {

    /** How often something was done that a rule must not do. */
    static int done;

    private Tempting() {}

    public record Card(int year, String holder) {
        public boolean delete() {
            done++;
            return true;
        }

        public static int exit() {
            done++;
            return 1;
        }

        public Card with(int other) {
            return new Card(other, holder);
        }
    }

    public static class Bean {
        public int getYear() {
            return 2022;
        }

        public String getNamed(String which) {
            done++;
            return which;
        }

        public void setYear(int year) {
            done++;
        }

        public static int getCount() {
            done++;
            return 1;
        }

        public int remove() {
            done++;
            return 1;
        }

        public void getNothing() {
            done++;
        }

        protected int getHidden() {
            done++;
            return 1;
        }
    }

    public interface Feed extends Iterator<Integer>, Comparable<Feed> {
        int year();
    }
}
