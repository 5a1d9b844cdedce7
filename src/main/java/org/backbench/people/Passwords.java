package org.backbench.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept: bcrypt of strength 12, named in the hash so that a later method can follow. Checking one
 * costs a quarter of a second, which HTTP Basic would pay with every request: a password that was right is remembered
 * for five minutes, as a keyed digest of it and of its hash, so that a changed hash forgets it.
 */
@Component
public class Passwords implements PasswordEncoder {

    private static final long REMEMBERED_NANOS = 5L * 60 * 1_000_000_000;
    private static final int REMEMBERED_AT_MOST = 1_000;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(12)));
    private final SecretKeySpec key;
    private final Map<String, Long> right = new ConcurrentHashMap<>();

    Passwords() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    public String hash(String password) {
        return String.valueOf(encode(password));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        String digest = digest(password + "\0" + hash);
        Long since = right.get(digest);
        if (since != null && System.nanoTime() - since < REMEMBERED_NANOS) {
            return true;
        }
        boolean matches = encoder.matches(password, hash);
        if (matches) {
            remember(digest);
        }
        return matches;
    }

    private void remember(String digest) {
        if (right.size() >= REMEMBERED_AT_MOST) {
            right.clear();
        }
        right.put(digest, System.nanoTime());
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
