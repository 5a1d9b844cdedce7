package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Recipient;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/** Who answers questions about a letter: for a body and a peer its review manager, for reviewers the body's officer. */
final class ReplyTo {

    private ReplyTo() {}

    /** The roles one of which answers. */
    static List<String> keys(CaseFile file) {
        List<String> keys = new ArrayList<>();
        keys.add(Role.RETURN_OFFICER.at(file.bodyCode()));
        if (file.riep() != null) {
            keys.add(Role.REVIEW_MANAGER.at(file.riep()));
        }
        return keys;
    }

    static @Nullable Recipient of(Occasion occasion, CaseFile file, Map<String, List<Recipient>> holders) {
        String manager = file.riep() == null ? Writing.OFFICE : Role.REVIEW_MANAGER.at(file.riep());
        String officer = Role.RETURN_OFFICER.at(file.bodyCode());
        String asked = isReviewer(Role.of(occasion.roleKey())) ? officer : manager;
        List<Recipient> who = holders.getOrDefault(asked, holders.getOrDefault(Writing.OFFICE, List.of()));
        return who.isEmpty() ? null : who.getFirst();
    }

    private static boolean isReviewer(Role role) {
        return switch (role) {
            case RETURN_OFFICER, CERTIFYING_OFFICER, CHIEF_EXECUTIVE, LEAD_MEMBER, PEER, LEAD_PEER -> false;
            default -> true;
        };
    }
}
