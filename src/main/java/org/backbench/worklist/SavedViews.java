package org.backbench.worklist;

import java.util.List;
import java.util.Objects;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queues with filters under names: everybody keeps his own, and some may share theirs with the people of a party. */
@Service
@Transactional
public class SavedViews {

    private final SavedViewRows rows;
    private final Rights rights;
    private final Audit audit;

    SavedViews(SavedViewRows rows, Rights rights, Audit audit) {
        this.rows = rows;
        this.rights = rights;
        this.audit = audit;
    }

    /** The person's own by name, then those shared with him. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Person person) {
        String[] parties = person.keys().stream()
                .map(key -> key.substring(key.indexOf('@') + 1))
                .distinct()
                .toArray(String[]::new);
        return rows.find(person, parties);
    }

    /**
     * Keeps a queue with its filters.
     *
     * @param party whose people are to see it; null: nobody else
     */
    public SavedView save(Person person, String name, Queue queue, WorkFilter filter, @Nullable String party) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > SavedView.LONGEST) {
            throw new SavedView.NameUnusable();
        }
        requireShareable(person, party);
        long id = rows.insert(person, stripped, queue, filter, party)
                .orElseThrow(() -> new SavedView.NameTaken(stripped));
        share(person, stripped, party);
        return get(person, id);
    }

    /** Changes what a view of one's own shows, or with whom it is shared. */
    public SavedView change(
            Person person, long viewId, Queue queue, WorkFilter filter, @Nullable String party, int version) {
        SavedView view = own(person, viewId);
        requireShareable(person, party);
        if (view.version() != version || !rows.update(view, queue, filter, party)) {
            throw new SavedView.ChangedMeanwhile(view.name());
        }
        if (!Objects.equals(party, view.sharedWith())) {
            share(person, view.name(), party);
        }
        return get(person, viewId);
    }

    public void remove(Person person, long viewId) {
        rows.delete(own(person, viewId).id());
    }

    private void requireShareable(Person person, @Nullable String party) {
        if (party != null) {
            rights.require(person, "share-view");
            if (!person.actsFor(party)) {
                throw new SavedView.NotYourParty(party);
            }
        }
    }

    private void share(Person person, String name, @Nullable String party) {
        if (party != null) {
            audit.record(person.login(), "share-view", "view " + name, null, "Shared with " + party + ".");
        }
    }

    private SavedView own(Person person, long viewId) {
        SavedView view = get(person, viewId);
        if (view.ownerId() != person.id()) {
            throw new NotFound("view of yours", viewId);
        }
        return view;
    }

    private SavedView get(Person person, long viewId) {
        return of(person).stream()
                .filter(view -> view.id() == viewId)
                .findFirst()
                .orElseThrow(() -> new NotFound("view", viewId));
    }
}
