package org.backbench.reviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.reviews.Nominations.Nomination;
import org.backbench.workflow.Choice;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/appoint-panel.form: only people without a conflict can be chosen; who sits already is filled in. */
@Component
class AppointPanelForm implements TaskForm {

    private final Panels panels;

    AppointPanelForm(Panels panels) {
        this.panels = panels;
    }

    @Override
    public String key() {
        return "appoint-panel";
    }

    @Override
    public Filled fill(FormTask task) {
        List<Choice> free = panels.candidates(task.person(), task.caseId()).stream()
                .filter(Candidate::free)
                .map(Candidate::peer)
                .map(peer -> new Choice(peer.login(), peer.label()))
                .toList();
        return new Filled(sitting(panels.panel(task.caseId())), Map.of("people", free));
    }

    private static Map<String, Object> sitting(Panel panel) {
        Map<String, Object> values = new HashMap<>();
        List<PanelSeat> standing = panel.standing();
        if (!standing.isEmpty()) {
            values.put(
                    "seats",
                    standing.stream()
                            .map(seat -> Map.of(
                                    "person",
                                    seat.login(),
                                    "skill",
                                    seat.skill().key()))
                            .toList());
        }
        panel.lead().ifPresent(lead -> values.put("lead", lead.login()));
        return values;
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        List<Nomination> seats = values.rows("seats").stream()
                .map(row -> new Nomination(row.text("person"), row.oneOf("skill", Skill.class)))
                .toList();
        Nominations nominations = new Nominations(seats, values.text("lead"));
        panels.appoint(task.person(), task.caseId(), nominations, values.optionalText("note"));
        return Map.of();
    }
}
