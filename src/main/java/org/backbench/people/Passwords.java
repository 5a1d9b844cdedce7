package org.backbench.people;

import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept: bcrypt of strength 12, named in the hash so that a later method can follow. */
@Component
public class Passwords extends DelegatingPasswordEncoder {

    Passwords() {
        super("bcrypt", encoders());
    }

    private static Map<String, PasswordEncoder> encoders() {
        return Map.of("bcrypt", new BCryptPasswordEncoder(12));
    }

    public String hash(String password) {
        return encode(password);
    }
}
