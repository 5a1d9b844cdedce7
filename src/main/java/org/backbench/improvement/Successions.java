package org.backbench.improvement;

import java.util.List;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open actions of bodies that have ended pass to named successors: each to one, a county's to two linked ones. */
@Service
@Transactional
public class Successions {

    private final Actions actions;
    private final ActionRows rows;
    private final Passing passing;
    private final Bodies bodies;
    private final Rights rights;
    private final Gate gate;

    Successions(Actions actions, ActionRows rows, Passing passing, Bodies bodies, Rights rights, Gate gate) {
        this.actions = actions;
        this.rows = rows;
        this.passing = passing;
        this.bodies = bodies;
        this.rights = rights;
        this.gate = gate;
    }

    /**
     * Passes an open action on; the part of a second successor becomes an action of its own, linked to the first.
     *
     * @param heirs one, or two where the former body was a county; their shares total 1
     * @return the ids of the actions as they are now, in the order of the heirs
     */
    public List<Long> pass(Person person, long actionId, List<Heir> heirs) {
        rights.require(person, "pass-duty");
        Action action = actions.get(actionId);
        CaseFile file = passing.file(action);
        PublicBody former = bodies.find(file.bodyCode());
        requireOpen(action, former);
        Heirs.require(former, heirs);
        long first = heirs.getFirst().part(action.expected());
        passing.pass(action, file, heirs.getFirst(), first, person);
        List<Long> now = heirs.size() == 1
                ? List.of(actionId)
                : List.of(actionId, passing.split(action, file, heirs.getLast(), action.expected() - first));
        String words = Heirs.words(heirs, bodies);
        gate.done(
                person,
                "pass-duty",
                "action " + actionId,
                file.id(),
                "%s passes from %s to %s.".formatted(action.title(), former.name(), words));
        return now;
    }

    /**
     * Open actions of bodies that have ended which no successor has yet, the first due first.
     *
     * @param after the place of the last one seen
     */
    @Transactional(readOnly = true)
    public Page<WaitingAction> waiting(Person person, @Nullable String after, int limit) {
        rights.require(person, "pass-duty");
        long id = after == null ? 0 : After.id(after);
        return Page.of(
                        rows.listWaiting(passing.today(), After.day(after), id, limit + 1),
                        limit,
                        last -> last.action().due() + "~" + last.action().id())
                .map(this::waiting);
    }

    private WaitingAction waiting(ActionRows.NamedAction named) {
        PublicBody former = bodies.find(passing.file(named.action()).bodyCode());
        return new WaitingAction(
                named.action(),
                named.reference(),
                former,
                former.successors().stream().map(bodies::find).toList(),
                Heirs.most(former));
    }

    private void requireOpen(Action action, PublicBody former) {
        Heirs.requireEnded(former, passing.today());
        if (action.state() == ActionState.VERIFIED || rows.ownerBody(action.id()) != null) {
            throw new NothingToPass(action);
        }
    }

    /** A body that exists carries out its own duties. */
    public static final class BodyGoesOn extends Refused {
        BodyGoesOn(PublicBody body) {
            super("%s has not ended, so its duties stay with it.".formatted(body.name()));
        }
    }

    /** What is verified or has been passed on already stays where it is. */
    public static final class NothingToPass extends Refused {
        NothingToPass(Action action) {
            super("%s is verified, or a successor has it already: there is nothing to pass on."
                    .formatted(action.label()));
        }
    }

    /** Each open duty has one owner; only a county's may go to two. */
    public static final class HeirsUnclear extends Refused {
        HeirsUnclear(PublicBody former, int most) {
            super("An open duty of %s passes to %s of its successors, each with an owner named by post and a share;"
                            .formatted(former.name(), most == 1 ? "one" : "one or two")
                    + " the shares total 1.");
        }
    }
}
