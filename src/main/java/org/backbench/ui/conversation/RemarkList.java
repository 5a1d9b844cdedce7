package org.backbench.ui.conversation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.Conversation;
import org.backbench.cases.Remark;
import org.backbench.paging.Page;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FigureSentences;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Roles;
import org.jspecify.annotations.Nullable;

/** Remarks, the newest first; earlier ones below when they are asked for, new ones above as they come. */
final class RemarkList extends Div {

    private static final int PAGE = 20;

    private final transient Conversation conversation;
    private final transient Roles roles;
    private final transient FigureSentences.Linked sentences;
    private final transient CaseDoor door;
    private final String reference;
    private final Box list = Box.of("ol", "bb-story").with("aria-label", "Remarks");
    private final Div empty = new Div(new EmptyState(
            "Nothing has been said yet",
            "What the people of the body, its partnership and its auditor say to each other about this case stands"
                    + " here."));
    private final Button earlier = new Button("Earlier remarks");
    private long newest;
    private transient @Nullable String next;

    RemarkList(Conversation conversation, Roles roles, FigureSentences.Linked sentences, CaseDoor door) {
        this.sentences = sentences;
        this.conversation = conversation;
        this.roles = roles;
        this.door = door;
        this.reference = sentences.reference();
        earlier.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        earlier.addClassName("bb-noprint");
        earlier.addClickListener(click -> addEarlier(page(next)));
        add(list, empty, earlier);
        Page<Remark> latest = page(null);
        addEarlier(latest);
        seen(newest(latest.items()));
    }

    /** Adds above what was said since, however little or much is shown below. */
    void lookAgain() {
        List<Remark> fresh = page(null).items().stream()
                .filter(remark -> remark.id() > newest)
                .toList();
        Map<String, String> parties = parties(fresh);
        for (Remark remark : fresh.reversed()) {
            list.addComponentAsFirst(item(remark, parties));
        }
        seen(Math.max(newest, newest(fresh)));
    }

    private void addEarlier(Page<Remark> page) {
        Map<String, String> parties = parties(page.items());
        page.items().forEach(remark -> list.add(item(remark, parties)));
        next = page.next();
        earlier.setVisible(next != null);
    }

    private void seen(long upTo) {
        empty.setVisible(upTo == 0);
        list.setVisible(upTo > 0);
        if (upTo > newest) {
            newest = upTo;
            conversation.read(door.person(), reference, upTo);
        }
    }

    private static long newest(List<Remark> remarks) {
        return remarks.isEmpty() ? 0 : remarks.getFirst().id();
    }

    private Page<Remark> page(@Nullable String after) {
        return conversation.of(door.person(), reference, after, PAGE);
    }

    private Map<String, String> parties(List<Remark> remarks) {
        return roles.ofKeys(
                remarks.stream().map(Remark::roleKey).filter(Objects::nonNull).toList());
    }

    private Box said(Remark remark) {
        Box words = sentences.words(remark.words());
        words.addClassName("bb-pre");
        return words;
    }

    private Box item(Remark remark, Map<String, String> parties) {
        String who = remark.mine() ? remark.byName() + " (you)" : remark.byName();
        String as = remark.roleKey() == null ? "" : ", " + parties.getOrDefault(remark.roleKey(), "");
        return Box.of(
                        "li",
                        "",
                        Box.text("time", "", When.shortDay(remark.at()))
                                .with("datetime", remark.at().toString()),
                        Box.div("", said(remark), Box.detail("%s%s, %s".formatted(who, as, When.time(remark.at())))))
                .with("id", "remark-" + remark.id());
    }
}
