package org.backbench.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Does tasks as the people would who may: through the desk, with its rights and checks. */
@Component
class Hands {

    private final Worklist worklist;
    private final Desk desk;
    private final Claims claims;
    private final People people;

    Hands(Worklist worklist, Desk desk, Claims claims, People people) {
        this.worklist = worklist;
        this.desk = desk;
        this.claims = claims;
        this.people = people;
    }

    /** Every open task of this kind in the case, each by the first person who may do it. */
    void complete(CaseFile file, String task, Map<String, Object> values) {
        open(file, task).forEach(item -> desk.complete(whoMay(item), item.id(), values));
    }

    /** The one task of this kind that is about this action. */
    void completeAbout(CaseFile file, String task, long subject, Map<String, Object> values) {
        open(file, task).stream()
                .filter(item -> item.subject() != null && item.subject() == subject)
                .forEach(item -> desk.complete(whoMay(item), item.id(), values));
    }

    /** The same where the form comes with rows: each row is filled with the answers that this gives for it. */
    void completeRows(CaseFile file, String task, String list, RowAnswers answers, Map<String, Object> values) {
        for (WorkItem item : open(file, task)) {
            Person person = whoMay(item);
            Map<String, Object> all = new HashMap<>(values);
            all.put(list, filled(person, item, list, answers));
            desk.complete(person, item.id(), all);
        }
    }

    /** This account takes the task in hand and types these rows, without sending them. */
    void begin(String login, CaseFile file, String task, String list, RowAnswers answers) {
        Person person = people.byLogin(login);
        for (WorkItem item : open(file, task)) {
            claims.claim(person, item.id());
            desk.saveDraft(person, item.id(), Map.of(list, filled(person, item, list, answers)));
        }
    }

    private List<Map<String, Object>> filled(Person person, WorkItem item, String list, RowAnswers answers) {
        Object rows = desk.open(person, item.id()).values().getOrDefault(list, List.of());
        return answered((List<?>) rows, answers);
    }

    /** The answers to one row of a form. */
    interface RowAnswers {
        Map<String, Object> to(Map<?, ?> row);
    }

    private static List<Map<String, Object>> answered(List<?> rows, RowAnswers answers) {
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Object row : rows) {
            Map<String, Object> all = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((key, value) -> all.put(key.toString(), value));
            all.putAll(answers.to((Map<?, ?>) row));
            filled.add(all);
        }
        return filled;
    }

    private List<WorkItem> open(CaseFile file, String task) {
        return worklist.openOf(file.id()).stream()
                .filter(item -> item.task().equals(task))
                .toList();
    }

    Person whoMay(WorkItem item) {
        return people.holding(item.roleKey()).getFirst();
    }

    Person as(String roleKey) {
        return people.holding(roleKey).getFirst();
    }
}
