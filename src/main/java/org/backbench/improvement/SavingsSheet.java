package org.backbench.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up the savings of a plan as they stand today. */
record SavingsSheet(Plan plan, List<Entry> entries, LocalDate today) {

    /** An action with its saving. */
    record Entry(Action action, Saving saving) {

        boolean isOpen() {
            return action.state() != ActionState.VERIFIED;
        }

        boolean isLate(LocalDate today) {
            return action.due().isBefore(today);
        }

        /** What is sure to come of an open action: the evidenced part, never more than was agreed to count. */
        long sure() {
            return saving.waitsForVerification() ? Math.min(saving.evidenced(), action.expected()) : 0;
        }
    }

    /** Each action with its saving; the histories are read for all at once. */
    static List<Entry> entries(
            List<Action> actions, Function<Collection<Action>, Map<Long, List<SavingStep>>> histories) {
        Map<Long, List<SavingStep>> found = histories.apply(actions);
        return actions.stream()
                .map(action -> new Entry(action, new Saving(action.id(), found.getOrDefault(action.id(), List.of()))))
                .toList();
    }

    SavingsView view() {
        long requiredToday = trajectory().map(line -> line.requiredOn(today)).orElse(0L);
        return new SavingsView(
                plan.requirement(),
                plan.agreedOn(),
                sum(Saving::claimed),
                sum(Saving::evidenced),
                verified(),
                sum(Saving::sustained),
                sum(Saving::withdrawn),
                sustainedFrom(),
                requiredToday,
                Math.max(0, requiredToday - verified()),
                gaps(),
                plan.agreedOn() == null ? null : forecast(),
                lines());
    }

    long verified() {
        return sum(Saving::verified);
    }

    int openActions() {
        return (int) open().count();
    }

    int lateActions() {
        return (int) open().filter(entry -> entry.isLate(today)).count();
    }

    private Optional<Trajectory> trajectory() {
        Requirement requirement = plan.requirement();
        return Optional.ofNullable(plan.agreedOn())
                .map(agreed -> new Trajectory(agreed, requirement.target(), requirement.pounds()));
    }

    private @Nullable LocalDate sustainedFrom() {
        return savings()
                .filter(saving -> saving.verified() > 0)
                .flatMap(saving -> saving.sustainedFrom().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private SavingsView.Gaps gaps() {
        long waiting = sum(saving -> saving.waitsForVerification() ? saving.evidenced() : 0);
        return new SavingsView.Gaps(
                sum(Saving::claimed) - sum(Saving::evidenced),
                sum(Saving::evidenced) - verified() - waiting,
                waiting,
                verified() - sum(Saving::sustained));
    }

    private SavingsView.Forecast forecast() {
        long low = verified() + open().mapToLong(Entry::sure).sum();
        long expected = verified()
                + open().mapToLong(entry -> entry.isLate(today) ? entry.sure() : entry.action.expected())
                        .sum();
        long high =
                verified() + open().mapToLong(entry -> entry.action.expected()).sum();
        return new SavingsView.Forecast(low, expected, high);
    }

    private SavingsView.Lines lines() {
        return trajectory()
                .map(line -> new SavingsView.Lines(line.line(), verifiedSteps(line.from()), expectedSteps()))
                .orElseGet(() -> new SavingsView.Lines(List.of(), List.of(), List.of()));
    }

    /** One point for each day on which something was verified or withdrawn, up to today. */
    private List<Trajectory.Point> verifiedSteps(LocalDate from) {
        Stream<LocalDate> changes = savings()
                .flatMap(saving -> saving.history().stream())
                .filter(step -> step.move() == SavingMove.VERIFIED || step.move() == SavingMove.WITHDRAWN)
                .map(SavingStep::on);
        return Stream.concat(Stream.of(from, today), changes)
                .distinct()
                .sorted()
                .map(day -> new Trajectory.Point(day, verifiedOn(day)))
                .toList();
    }

    private long verifiedOn(LocalDate day) {
        return sum(saving -> saving.asOf(day).verified());
    }

    /** From today's verified savings on, each open action at its due day; a late one brings what is sure, today. */
    private List<Trajectory.Point> expectedSteps() {
        long reached = verified()
                + open().filter(entry -> entry.isLate(today))
                        .mapToLong(Entry::sure)
                        .sum();
        List<Trajectory.Point> points = new ArrayList<>(List.of(new Trajectory.Point(today, reached)));
        List<Entry> coming = open().filter(entry -> !entry.isLate(today))
                .sorted(Comparator.comparing(entry -> entry.action.due()))
                .toList();
        for (Entry entry : coming) {
            reached += entry.action.expected();
            points.add(new Trajectory.Point(entry.action.due(), reached));
        }
        if (today.isBefore(plan.requirement().target())) {
            points.add(new Trajectory.Point(plan.requirement().target(), reached));
        }
        return points;
    }

    private Stream<Entry> open() {
        return entries.stream().filter(Entry::isOpen);
    }

    private Stream<Saving> savings() {
        return entries.stream().map(Entry::saving);
    }

    private long sum(ToLongFunction<Saving> figure) {
        return savings().mapToLong(figure).sum();
    }
}
