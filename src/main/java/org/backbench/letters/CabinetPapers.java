package org.backbench.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.Templates;
import org.backbench.reviews.Conclusion;
import org.backbench.reviews.Reviews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The report that asks the cabinet of a body to decide on its improvement plan, once officers have drafted it. */
@Component
@Order(2)
class CabinetPapers implements CasePaper {

    private final Plans plans;
    private final Reviews reviews;
    private final Cases cases;
    private final Templates templates;
    private final BodysPapers bodys;
    private final Clock clock;

    CabinetPapers(Plans plans, Reviews reviews, Cases cases, Templates templates, BodysPapers bodys, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.cases = cases;
        this.templates = templates;
        this.bodys = bodys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cabinet-report";
    }

    @Override
    public List<PaperFormat> formats() {
        return List.of(PaperFormat.WORD);
    }

    @Override
    public Optional<String> title(Person person, CaseFile file) {
        return drafted(person, file).map(plan -> "Cabinet report on the improvement plan (draft to edit)");
    }

    @Override
    public Paper of(Person person, CaseFile file) {
        PlanView plan = drafted(person, file).orElseThrow();
        var report = new CabinetPaper(file, plan, templates.get(file.template()).caveat(), cases.stages(file.id()));
        var officers = new CabinetPaper.Officers(
                bodys.names(file, Role.RETURN_OFFICER),
                bodys.names(file, Role.CHIEF_EXECUTIVE),
                bodys.names(file, Role.CERTIFYING_OFFICER));
        return report.paper(conclusion(plan, file), officers, LocalDate.now(clock));
    }

    /** What the panel said of the function the plan is about; empty where no panel sat. */
    private Optional<Conclusion> conclusion(PlanView plan, CaseFile file) {
        return reviews.conclusions(file.id()).stream()
                .filter(each -> each.function().equals(plan.plan().requirement().function()))
                .findFirst();
    }

    private Optional<PlanView> drafted(Person person, CaseFile file) {
        return BodysPapers.mayHave(person, file)
                ? plans.find(file.id()).filter(plan -> !plan.rounds().isEmpty())
                : Optional.empty();
    }
}
