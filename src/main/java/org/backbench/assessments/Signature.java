package org.backbench.assessments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Who signed, when, and the SHA-256 of the text that was signed, which is kept with it. */
public record Signature(String name, Instant at, String sha256, String document) {

    static Signature over(String document, String name, Instant at) {
        return new Signature(name, at, hash(document), document);
    }

    /** Whether the kept text is still the one that was signed. */
    public boolean holds() {
        return sha256.equals(hash(document));
    }

    private static String hash(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
