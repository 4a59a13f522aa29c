package org.zhize.report;

import java.nio.file.*;
import java.util.*;

final class CountryReport {
    public static void main(String[] a) throws Exception {
        Country c = new Country(Integer.parseInt(a[0]), Integer.parseInt(a[1]));
        long t = System.nanoTime();
        var cat = c.catalogue();
        try (var out = Files.newBufferedWriter(Path.of(a[2]))) {
            HtmlReport.write(cat, () -> c.assessments().iterator(), out, Locale.CHINESE);
        }
        System.out.println((System.nanoTime() - t) / 1000000 + " ms, " + Files.size(Path.of(a[2])) + " bytes, heap "
                + Runtime.getRuntime().maxMemory() / 1048576 + " MB");
    }
}
