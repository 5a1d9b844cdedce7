package org.backbench.worklist;

import java.time.Instant;
import java.util.Map;
import org.backbench.people.Cover;
import org.backbench.people.Person;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormModel;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.Forms;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person works on a task: opens its form, keeps what is typed, and sends it. */
@Service
@Transactional
public class Desk {

    private final Worklist worklist;
    private final Claims claims;
    private final DraftRows drafts;
    private final TaskForms taskForms;
    private final Forms forms;
    private final Tasks tasks;

    Desk(Worklist worklist, Claims claims, DraftRows drafts, TaskForms taskForms, Forms forms, Tasks tasks) {
        this.worklist = worklist;
        this.claims = claims;
        this.drafts = drafts;
        this.taskForms = taskForms;
        this.forms = forms;
        this.tasks = tasks;
    }

    /** The form of an open task, with the person's own draft over what the case gives. */
    @Transactional(readOnly = true)
    public OpenForm open(Person person, long id) {
        WorkItem item = worklist.get(person, id).requireOpen();
        FormModel model = forms.get(item.task());
        Filled filled = taskForms.of(item.task()).fill(taskOf(person, item));
        return drafts.find(id, person.id())
                .map(draft -> new OpenForm(
                        model, model.withDraft(filled.values(), draft.values()), filled.choices(), draft.savedAt()))
                .orElseGet(() -> new OpenForm(model, filled.values(), filled.choices(), null));
    }

    /** Keeps what was typed, valid or not; the moment at which it was kept. */
    public Instant saveDraft(Person person, long id, Map<String, Object> typed) {
        worklist.get(person, id).requireFreeFor(person);
        return drafts.save(id, person.id(), typed);
    }

    /**
     * Sends a form: what it does and the next step of the process succeed together or not at all.
     *
     * @return the task, done
     * @throws org.backbench.problems.Invalid with every broken field
     * @throws WorkItem.TaskAlreadyDone when somebody was first
     */
    public WorkItem complete(Person person, long id, Map<String, Object> typed) {
        WorkItem item = claims.takeToDo(person, id);
        Cover cover = item.coverOf(person).orElse(null);
        Person acting = cover == null ? person : person.actingFor(cover);
        FormTask task = taskOf(acting, item);
        TaskForm form = taskForms.of(item.task());
        FormValues values = forms.check(forms.get(item.task()), typed, form.fill(task));
        Map<String, Object> outcome = form.submit(task, values);
        claims.requireUndone(person, item);
        tasks.complete(acting, cover, item, outcome);
        drafts.deleteAll(id);
        return worklist.get(person, id);
    }

    private static FormTask taskOf(Person person, WorkItem item) {
        return new FormTask(item.caseId(), item.subject(), person);
    }
}
