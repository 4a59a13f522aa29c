package org.zhize.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What an evaluation rested on and what it said. Immutable.
 *
 * @param head on what it rested
 * @param entries what it said, in the order in which governments were judged
 * @param parameters the parameter values that it used, by key, region and day
 * @param digest the SHA-256 of all of it, in hexadecimal
 */
public record Receipt(Head head, List<Entry> entries, List<UsedParameter> parameters, String digest) {

    /** The id of the schema, which each receipt names. */
    public static final String SCHEMA = "urn:zhize:receipt:1";

    /** Copies the lists. */
    public Receipt {
        entries = List.copyOf(entries);
        parameters = List.copyOf(parameters);
    }

    /**
     * {@return the receipt that a {@link ReceiptWriter} wrote}
     *
     * @param in the receipt; stays open
     * @throws BrokenReceiptException if it is none, or not as it was written
     * @throws IOException if it cannot be read
     */
    public static Receipt read(InputStream in) throws IOException {
        return new ReceiptReader().read(in);
    }

    /** {@return the JSON Schema (2020-12) that every receipt keeps to; also a resource of this package} */
    public static String schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(Receipt.class.getResourceAsStream("receipt.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
