package org.backbench.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as Spring Security asks for them. What a person may do is {@link Rights}' table, not authorities. */
@Component
class Accounts implements UserDetailsService, UserDetailsPasswordService {

    private final PersonRows rows;

    Accounts(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String login) {
        String hash =
                rows.findPasswordHash(login).orElseThrow(() -> new UsernameNotFoundException("No account " + login));
        return new User(login, hash, List.of(new SimpleGrantedAuthority("ROLE_PERSON")));
    }

    /** Spring Security calls this when a hash of an older kind was used to sign in. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        rows.updatePasswordHash(user.getUsername(), String.valueOf(newPassword));
        return loadUserByUsername(user.getUsername());
    }
}
