package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backbench.letters.NotificationSetting;
import org.backbench.letters.NotificationSettings;
import org.backbench.people.Absence;
import org.backbench.people.Absences;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.SignedIn;
import org.backbench.worklist.Covers;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How letters reach whoever asks, and who gets them while he is away. */
@Tag(name = "Letters")
@RestController
@RequestMapping("/api/v1/me")
class MyLettersController {

    /** How letters are wanted; the version is the one that was read. */
    record Wanted(boolean atOnce, LocalTime digestTime, Set<String> leftOut, int version) {

        Wanted {
            Objects.requireNonNull(digestTime, "digestTime");
            Objects.requireNonNull(leftOut, "leftOut");
        }
    }

    /** Where letters go. */
    record Address(String address) {

        Address {
            Objects.requireNonNull(address, "address");
        }
    }

    /** Days away and the login of the deputy. */
    record Away(
            LocalDate first,
            LocalDate last,
            String deputy,
            @Nullable List<String> roles) {

        Away {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(deputy, "deputy");
        }
    }

    private final NotificationSettings settings;
    private final Recipients recipients;
    private final Absences absences;
    private final Covers covers;
    private final SignedIn signedIn;

    MyLettersController(
            NotificationSettings settings, Recipients recipients, Absences absences, Covers covers, SignedIn signedIn) {
        this.settings = settings;
        this.recipients = recipients;
        this.absences = absences;
        this.covers = covers;
        this.signedIn = signedIn;
    }

    @GetMapping("/notifications")
    NotificationSetting notifications() {
        return settings.of(signedIn.person());
    }

    @PutMapping("/notifications")
    NotificationSetting want(@RequestBody Wanted wanted) {
        var setting = new NotificationSetting(wanted.atOnce(), wanted.digestTime(), wanted.leftOut(), wanted.version());
        return settings.save(signedIn.person(), setting);
    }

    @PutMapping("/address")
    Address move(@RequestBody Address address) {
        recipients.setAddress(signedIn.person(), address.address());
        return new Address(recipients.address(signedIn.person()).orElse(""));
    }

    @GetMapping("/absences")
    Map<String, List<Absence>> absences() {
        return Map.of("items", absences.of(signedIn.person()));
    }

    /** What to know before one is away: the own tasks in hand that are due in these days. */
    @GetMapping("/absences/due")
    Map<String, List<WorkItem>> due(@RequestParam LocalDate first, @RequestParam LocalDate last) {
        return Map.of("items", covers.dueMeanwhile(signedIn.person(), first, last));
    }

    @PostMapping("/absences")
    Map<String, List<Absence>> beAway(@RequestBody Away away) {
        Person person = signedIn.person();
        List<String> roles = away.roles() == null ? List.of() : away.roles();
        absences.beAway(person, away.first(), away.last(), away.deputy(), roles);
        return absences();
    }

    /** Back from today on. */
    @DeleteMapping("/absences")
    Map<String, List<Absence>> beBack() {
        absences.beBack(signedIn.person());
        return absences();
    }
}
