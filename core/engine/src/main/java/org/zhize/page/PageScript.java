package org.zhize.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The one script of a page, with the policy that lets a browser run this script, no other, and fetch nothing.
 *
 * @param text the script, which the template must put between {@code script} tags as it is
 */
public record PageScript(String text) {

    /** {@return the scripts one after the other} */
    public static PageScript of(List<String> scripts) {
        return new PageScript(String.join("\n", scripts));
    }

    /** Refuses what would end the element too early. */
    public PageScript {
        if (text.contains("</script") || text.contains("<!--")) {
            throw new IllegalArgumentException("a script inside a page must not hold </script or <!--");
        }
    }

    /** {@return the content security policy of the page} */
    public String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(Base64.getEncoder().encodeToString(digest()));
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
