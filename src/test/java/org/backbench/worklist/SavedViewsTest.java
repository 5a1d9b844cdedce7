package org.backbench.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.Map;
import java.util.UUID;
import org.backbench.BackbenchTest;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class SavedViewsTest {

    private static final WorkFilter LATE = WorkFilter.of(Map.of("flag", "late", "region", "North West"));

    @Autowired
    SavedViews views;

    @Autowired
    People people;

    private String party;
    private Person manager;
    private Person colleague;

    @BeforeEach
    void twoOfAParty() {
        party = "X" + UUID.randomUUID();
        manager = personWith(people, "review-manager@" + party);
        colleague = personWith(people, "riep-director@" + party);
    }

    @Test
    void keepsAQueueWithItsFiltersUnderAName() {
        SavedView saved = views.save(manager, " Late in the north ", Queue.AVAILABLE, LATE, null);

        assertThat(views.of(manager)).containsExactly(saved);
        assertThat(saved.name()).isEqualTo("Late in the north");
        assertThat(saved.filter()).isEqualTo(LATE);
        assertThat(views.of(colleague)).isEmpty();
    }

    @Test
    void sharesWithThePeopleOfAParty() {
        SavedView saved = views.save(manager, "Late", Queue.AVAILABLE, LATE, party);

        assertThat(views.of(colleague)).containsExactly(saved);
        assertThat(views.of(personWith(people, "review-manager@XELSEWHERE"))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.remove(colleague, saved.id()));
        assertThatExceptionOfType(SavedView.NotYourParty.class)
                .isThrownBy(() -> views.save(manager, "Other", Queue.MINE, LATE, "XELSEWHERE"));
        Person officer = personWith(people, "return-officer@" + party);
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> views.save(officer, "Late", Queue.MINE, LATE, party));
    }

    @Test
    void isChangedOnlyAsItWasRead() {
        SavedView saved = views.save(manager, "Late", Queue.AVAILABLE, LATE, null);
        SavedView changed = views.change(manager, saved.id(), Queue.MINE, WorkFilter.ALL, party, saved.version());

        assertThat(changed.queue()).isEqualTo(Queue.MINE);
        assertThat(changed.sharedWith()).isEqualTo(party);
        assertThatExceptionOfType(SavedView.ChangedMeanwhile.class)
                .isThrownBy(() -> views.change(manager, saved.id(), Queue.DONE, LATE, null, saved.version()));
        views.remove(manager, saved.id());
        assertThat(views.of(manager)).isEmpty();
    }

    @Test
    void hasANameOfItsOwn() {
        views.save(manager, "Late", Queue.AVAILABLE, LATE, null);

        assertThatExceptionOfType(SavedView.NameTaken.class)
                .isThrownBy(() -> views.save(manager, "Late", Queue.MINE, LATE, null));
        assertThatExceptionOfType(SavedView.NameUnusable.class)
                .isThrownBy(() -> views.save(manager, " ", Queue.MINE, LATE, null));
    }
}
