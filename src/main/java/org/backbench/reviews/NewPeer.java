package org.backbench.reviews;

import java.util.List;
import org.backbench.reviews.PeerProfile.Employment;
import org.jspecify.annotations.Nullable;

/**
 * What someone who may sit on panels tells of himself.
 *
 * @param employer the code of the body that employs him today
 * @param county as the register has it; null takes the employer's
 * @param history where he worked, at least the last five years, the present employer included
 */
public record NewPeer(String employer, @Nullable String county, List<Skill> skills, List<Employment> history) {

    public NewPeer {
        skills = List.copyOf(skills);
        history = List.copyOf(history);
    }

    NewPeer in(@Nullable String place) {
        return new NewPeer(employer, place, skills, history);
    }
}
