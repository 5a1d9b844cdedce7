package org.backbench.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of a peer: who employs him, where, what he can, where he worked before. */
public record PeerProfile(
        long personId,
        String login,
        String name,
        String employer,
        String employerName,
        @Nullable String county,
        List<Skill> skills,
        List<Employment> history) {

    /** A time at a body, the present one with an open end. */
    public record Employment(
            String body, LocalDate from, @Nullable LocalDate to) {

        /** Whether any day of it lies on or after the given one. */
        boolean reaches(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }

    public PeerProfile {
        skills = List.copyOf(skills);
        history = List.copyOf(history);
    }

    public boolean has(Skill skill) {
        return skills.contains(skill);
    }

    /** As a choice list shows it: Ada Peer, Marlingate District Council (finance, HR). */
    public String label() {
        return "%s, %s (%s)"
                .formatted(name, employerName, skills.stream().map(Skill::title).collect(Collectors.joining(", ")));
    }
}
