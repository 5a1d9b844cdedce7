package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.Forms;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/** The forms of a review as they are sent: checked against their files, then taken by their classes. */
@BackbenchTest
@Transactional
class ReviewFormsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Forms forms;

    @Autowired
    List<TaskForm> taskForms;

    @Autowired
    ReviewSteps steps;

    @Autowired
    Reviews reviews;

    private ReviewFixture fixture;
    private CaseFile file;
    private List<Person> peers;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(ReviewFixture.class);
        file = fixture.reviewOf(fixture.district("Nethershire", "Nether"));
        peers = fixture.strangers(3);
    }

    @Test
    void walkTheReviewFromAppointmentToIssue() {
        send("appoint-panel", fixture.manager(), null, panel(peers.get(0), peers.get(1), peers.get(2)));
        steps.undeclaredSeats(file.id()).forEach(seat -> send("declare-interests", peerOn(seat), seat, NONE));
        assertThat(steps.panelStands(file.id())).isTrue();
        steps.seats(file.id()).forEach(seat -> send("judge-return", peerOn(seat), seat, judged("improve")));
        Person lead = fixture.again(peers.getFirst());
        assertThat(lead.holds(steps.leadPeer(file.id()))).isTrue();
        send("moderate", lead, null, withSummary(fill("moderate", lead, null)));
        steps.sendReport(file.id());
        send(
                "check-report",
                fixture.officerOf(file),
                null,
                Map.of("answer", "comments", "comments", "Page 2 has last year's figure."));
        send("issue-report", fixture.manager(), null, Map.of("confirm", true));

        ReviewView view = reviews.view(fixture.manager(), file.reference());
        assertThat(view.state()).isEqualTo(ReviewState.ISSUED);
        assertThat(Objects.requireNonNull(view.report()).conclusions())
                .extracting(Conclusion::verdict)
                .containsOnly(Verdict.IMPROVE);
        assertThat(view.report().answeredOn()).isEqualTo(ReviewFixture.TODAY);
    }

    @Test
    void showTheManagerWhoSitsWhenAPeerHasToBeReplaced() {
        send("appoint-panel", fixture.manager(), null, panel(peers.get(0), peers.get(1), peers.get(2)));
        long conflicted = fixture.seatOf(file, peers.get(2));
        send(
                "declare-interests",
                fixture.again(peers.get(2)),
                conflicted,
                Map.of("interest", "interest", "detail", "A contract."));
        steps.undeclaredSeats(file.id()).forEach(seat -> send("declare-interests", peerOn(seat), seat, NONE));
        assertThat(steps.panelStands(file.id())).isFalse();

        Filled filled = fill("appoint-panel", fixture.manager(), null);

        assertThat(filled.values().get("seats"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        Map.of("person", peers.get(0).login(), "skill", "finance"),
                        Map.of("person", peers.get(1).login(), "skill", "hr"));
        assertThat(filled.values()).containsEntry("lead", peers.get(0).login());
    }

    @Test
    void offerNoScores() {
        fixture.seat(file, peers);
        long seat = fixture.seatOf(file, peers.get(1));

        assertThatExceptionOfType(Forms.FormInvalid.class)
                .isThrownBy(() -> send("judge-return", peerOn(seat), seat, judged("3")));
    }

    @Test
    void giveTasksToThePeopleOfTheCase() {
        assertThat(steps.managers(file.id())).isEqualTo("review-manager@EMIEP");
        assertThat(steps.commenters(file.id())).isEqualTo("return-officer@" + file.bodyCode());
        assertThat(steps.peer(7)).isEqualTo("peer@7");
    }

    private static final Map<String, Object> NONE = Map.of("interest", "none");

    private static Map<String, Object> panel(Person lead, Person second, Person third) {
        return Map.of(
                "seats",
                List.of(
                        Map.of("person", lead.login(), "skill", "finance"),
                        Map.of("person", second.login(), "skill", "hr"),
                        Map.of("person", third.login(), "skill", "hr")),
                "lead",
                lead.login());
    }

    private Map<String, Object> judged(String verdict) {
        return Map.of(
                "functions",
                fixture.functions(file).stream()
                        .map(function -> Map.of("verdict", verdict, "evidence", "Twice the median of the class."))
                        .toList());
    }

    private static Map<String, Object> withSummary(Filled filled) {
        return Map.of(
                "functions",
                Objects.requireNonNull(filled.values().get("functions")),
                "summary",
                "Costs are high for the services given.");
    }

    private Person peerOn(long seat) {
        return peers.stream()
                .map(fixture::again)
                .filter(peer -> peer.holds(steps.peer(seat)))
                .findFirst()
                .orElseThrow();
    }

    private Filled fill(String form, Person person, @Nullable Long subject) {
        return form(form).fill(new FormTask(file.id(), subject, person));
    }

    private void send(String form, Person person, @Nullable Long subject, Map<String, Object> values) {
        FormTask task = new FormTask(file.id(), subject, person);
        form(form).submit(task, forms.check(forms.get(form), values, form(form).fill(task)));
    }

    private TaskForm form(String key) {
        return taskForms.stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
