package org.backbench.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Savings;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The quarterly tracker of agreed actions, with which the certifying officer reports to the audit committee. */
@Component
@Order(3)
class TrackerPapers implements CasePaper {

    private final Plans plans;
    private final Actions actions;
    private final Savings savings;
    private final BodysPapers bodys;
    private final Clock clock;

    TrackerPapers(Plans plans, Actions actions, Savings savings, BodysPapers bodys, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
        this.bodys = bodys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "tracker";
    }

    @Override
    public List<PaperFormat> formats() {
        return List.of(PaperFormat.WORD);
    }

    @Override
    public Optional<String> title(Person person, CaseFile file) {
        return agreed(person, file)
                .map(plan -> "Savings tracker for the audit committee, %s".formatted(TrackerPaper.quarter(today())));
    }

    @Override
    public Paper of(Person person, CaseFile file) {
        PlanView plan = agreed(person, file).orElseThrow();
        String officer = bodys.names(file, Role.CERTIFYING_OFFICER);
        return new TrackerPaper(file, savings.of(file.id()), actions.ofCase(file.id()), today())
                .paper(officer, plan.watermark());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<PlanView> agreed(Person person, CaseFile file) {
        return BodysPapers.mayHave(person, file)
                ? plans.find(file.id()).filter(plan -> plan.plan().agreedOn() != null)
                : Optional.empty();
    }
}
