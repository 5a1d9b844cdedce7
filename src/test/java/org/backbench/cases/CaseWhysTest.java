package org.backbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.backbench.BackbenchTest;
import org.backbench.documents.Documents;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Problem;
import org.backbench.problems.Why;
import org.backbench.returns.DraftDoor;
import org.backbench.returns.Returns;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Question;
import org.backbench.returns.scope.Extensions;
import org.backbench.ui.WalkedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever asks why he cannot do something in a case reads what he would read on trying. */
@BackbenchTest
class CaseWhysTest {

    /** Where the case stands. */
    enum State {
        ASKED,
        LINES_SENT_BACK,
        CERTIFIED,
        CORRECTED,
        WITHDRAWN
    }

    @Autowired
    ApplicationContext beans;

    @Autowired
    CaseActions actions;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    private final Map<State, CaseFile> files = new LinkedHashMap<>();

    @BeforeProperty
    void walkTheCases() throws Exception {
        new TestContextManager(CaseWhysTest.class).prepareTestInstance(this);
        WalkedCases walked = new WalkedCases(beans);
        files.put(State.ASKED, walked.asked());
        files.put(State.CERTIFIED, walked.certified());
        files.put(State.LINES_SENT_BACK, walked.sentBack(Figure.HEADCOUNT.line()));
        CaseFile corrected = walked.certified();
        beans.getBean(Corrections.class)
                .open(walked.holder(corrected, "return-officer"), corrected.id(), "Headcount is wrong.");
        files.put(State.CORRECTED, corrected);
        CaseFile gone = walked.asked();
        beans.getBean(Endings.class)
                .withdraw(personWith(people, "programme-office@OEP"), gone.reference(), "It is not wanted.");
        files.put(State.WITHDRAWN, cases.get(gone.id()));
    }

    @Property(tries = 200)
    void explanationAndDecisionNeverDisagree(
            @ForAll @Size(min = 1, max = 3) Set<Role> roles, @ForAll boolean ofTheBody, @ForAll State state) {
        CaseFile file = files.get(state);
        Person person = personWith(people, keys(roles, ofTheBody, file).toArray(String[]::new));
        if (!cases.sees(person, file.id())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> actions.against(person, file.reference()));
        } else {
            Map<String, Why> against = actions.against(person, file.reference());
            tries(person, file).forEach((action, attempt) -> assertThat(tried(attempt))
                    .as("%s by %s in %s", action, person.keys(), state)
                    .isEqualTo(Optional.ofNullable(against.get(action)).map(Why::code)));
        }
    }

    /** The same figure by figure: what an open return keeps closed is said at its lines. */
    @Property(tries = 200)
    void explanationOfAFigureAndDecisionNeverDisagree(
            @ForAll @Size(min = 1, max = 3) Set<Role> roles,
            @ForAll boolean ofTheBody,
            @ForAll State state,
            @ForAll Figure figure) {
        CaseFile file = files.get(state);
        Person person = personWith(people, keys(roles, ofTheBody, file).toArray(String[]::new));
        DraftDoor door = beans.getBean(DraftDoor.class);
        if (!cases.sees(person, file.id())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door.against(person, file.reference()));
        } else {
            Optional<Why> why =
                    Optional.ofNullable(door.against(person, file.reference()).get(figure.line()));
            Runnable attempt =
                    () -> beans.getBean(Returns.class).saveDraft(person, file.id(), Map.of(figure.line(), "777"));
            assertThat(refused(attempt))
                    .as("%s by %s in %s", figure, person.keys(), state)
                    .isEqualTo(why);
        }
    }

    /** Lines of the template; of the first one is told that it was sent back where lines were. */
    enum Figure {
        HEADCOUNT,
        FTE,
        FINANCE_COST;

        String line() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static List<String> keys(Set<Role> roles, boolean ofTheBody, CaseFile file) {
        List<String> keys = new ArrayList<>();
        roles.forEach(role -> keys.add(
                switch (role) {
                    case REVIEW_MANAGER, RIEP_DIRECTOR -> role.at(ofTheBody ? String.valueOf(file.riep()) : "XNO");
                    case RETURN_OFFICER, CERTIFYING_OFFICER, CHIEF_EXECUTIVE, LEAD_MEMBER ->
                        role.at(ofTheBody ? file.bodyCode() : "XNO");
                    default -> role.at("AC");
                }));
        return keys;
    }

    private Map<String, Runnable> tries(Person person, CaseFile file) {
        byte[] text = "account,amount\n4711,-750\n".getBytes(StandardCharsets.UTF_8);
        Map<String, Runnable> tries = new LinkedHashMap<>();
        tries.put("save-return", () -> beans.getBean(Returns.class).saveDraft(person, file.id(), Map.of()));
        tries.put("open-correction", () -> beans.getBean(Corrections.class).open(person, file.id(), "It is wrong."));
        tries.put("raise-query", () -> beans.getBean(Queries.class)
                .raise(person, file.id(), null, List.of(Question.of("finance-cost", "Why?"))));
        tries.put("ask-extension", () -> beans.getBean(Extensions.class)
                .ask(person, file.id(), LocalDate.of(2099, 12, 31), "We are late."));
        tries.put("withdraw-case", () -> beans.getBean(Endings.class)
                .withdraw(person, file.reference(), "It is not wanted."));
        tries.put("add-document", () -> beans.getBean(Documents.class).store(person, file.id(), "a.csv", text));
        return tries;
    }

    /** The code of the refusal. */
    private Optional<String> tried(Runnable attempt) {
        return refused(attempt).map(Why::code);
    }

    /** What trying is refused with; what was done is taken back. */
    private Optional<Why> refused(Runnable attempt) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                attempt.run();
            });
            return Optional.empty();
        } catch (Problem refusal) {
            return Optional.of(Why.of(refusal));
        }
    }
}
