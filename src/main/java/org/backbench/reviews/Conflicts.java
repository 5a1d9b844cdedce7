package org.backbench.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backbench.calendar.Dates;
import org.backbench.reviews.PeerProfile.Employment;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a peer may not judge a body. No published rule exists: these are the programme's own, after the
 * practice of local government peer reviews.
 */
record Conflicts(Party reviewed, LocalDate today) {

    private static final int YEARS_AFTER_LEAVING = 5;

    /** What the rules need to know of the reviewed body, or of a peer's employer. */
    record Party(
            String code,
            String name,
            @Nullable String county,
            @Nullable String riep,
            Set<String> predecessors,
            Set<String> neighbours,
            boolean accountable) {}

    /** Every rule that keeps this peer off the panel; empty when he may sit. */
    List<Conflict> of(PeerProfile peer, Party employer) {
        List<Conflict> found = new ArrayList<>();
        sameBody(peer).ifPresent(found::add);
        sameCounty(peer).ifPresent(found::add);
        employedBefore(peer).ifPresent(found::add);
        commonPredecessor(peer, employer).ifPresent(found::add);
        neighbour(peer, employer).ifPresent(found::add);
        paidByReviewed(peer, employer).ifPresent(found::add);
        return found;
    }

    private Optional<Conflict> sameBody(PeerProfile peer) {
        return when(
                peer.employer().equals(reviewed.code()),
                "same-body",
                "%s is employed by %s, the body under review.".formatted(peer.name(), reviewed.name()));
    }

    private Optional<Conflict> sameCounty(PeerProfile peer) {
        String county = reviewed.county();
        boolean same = county != null
                && county.equals(peer.county())
                && !peer.employer().equals(reviewed.code());
        return when(
                same,
                "same-county",
                "%s is employed by %s in the same county as %s."
                        .formatted(peer.name(), peer.employerName(), reviewed.name()));
    }

    private Optional<Conflict> employedBefore(PeerProfile peer) {
        LocalDate since = today.minusYears(YEARS_AFTER_LEAVING);
        return peer.history().stream()
                .filter(time -> time.to() != null && time.reaches(since))
                .filter(time -> isReviewed(time.body()))
                .findFirst()
                .map(until(peer));
    }

    private Function<Employment, Conflict> until(PeerProfile peer) {
        return time -> new Conflict(
                "employed-there",
                "%s worked for %s%s until %s, within the last %d years."
                        .formatted(
                                peer.name(),
                                reviewed.predecessors().contains(time.body()) ? "a predecessor of " : "",
                                reviewed.name(),
                                end(time),
                                YEARS_AFTER_LEAVING));
    }

    private static String end(Employment time) {
        return time.to() == null ? "today" : Dates.day(time.to());
    }

    private boolean isReviewed(String body) {
        return body.equals(reviewed.code()) || reviewed.predecessors().contains(body);
    }

    private Optional<Conflict> commonPredecessor(PeerProfile peer, Party employer) {
        boolean common = !employer.code().equals(reviewed.code())
                && employer.predecessors().stream().anyMatch(reviewed.predecessors()::contains);
        return when(
                common,
                "common-predecessor",
                "%s and %s, which employs %s, follow the same former body."
                        .formatted(reviewed.name(), employer.name(), peer.name()));
    }

    private Optional<Conflict> neighbour(PeerProfile peer, Party employer) {
        return when(
                reviewed.neighbours().contains(employer.code()),
                "neighbour",
                "%s, which employs %s, is a neighbour of %s.".formatted(employer.name(), peer.name(), reviewed.name()));
    }

    private Optional<Conflict> paidByReviewed(PeerProfile peer, Party employer) {
        boolean paid = reviewed.accountable()
                && !employer.code().equals(reviewed.code())
                && reviewed.riep() != null
                && reviewed.riep().equals(employer.riep());
        return when(
                paid,
                "accountable-body",
                "%s holds the grant of the partnership to which %s, employer of %s, belongs."
                        .formatted(reviewed.name(), employer.name(), peer.name()));
    }

    private static Optional<Conflict> when(boolean broken, String rule, String sentence) {
        return broken ? Optional.of(new Conflict(rule, sentence)) : Optional.empty();
    }
}
