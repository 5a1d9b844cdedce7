package org.backbench.ui.cases;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Conversation;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.TabLinks;
import org.springframework.stereotype.Component;

/** The tabs of a case in their order; each is a page of its own, and one without a page is not shown. */
@Component
class CaseTabs {

    private record Side(String path, String word, String right) {}

    private static final String CONVERSATION = "conversation";

    private static final List<Side> SIDES = List.of(
            new Side("", "Overview", ""),
            new Side("return", "Return", ""),
            new Side("queries", "Queries", ""),
            new Side("benchmark", "Benchmark", "see-benchmarks"),
            new Side("peer-review", "Peer review", ""),
            new Side("assessment", "Assessment", ""),
            new Side("improvement", "Improvement", ""),
            new Side("documents", "Documents", ""),
            new Side(CONVERSATION, "Conversation", ""),
            new Side("clocks", "Clocks", "see-clocks"),
            new Side("letters", "Letters", ""),
            new Side("process", "Process", ""),
            new Side("audit", "Audit", "see-audit"));

    private final SignedIn signedIn;
    private final Rights rights;
    private final Conversation conversation;

    CaseTabs(SignedIn signedIn, Rights rights, Conversation conversation) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.conversation = conversation;
    }

    /** How many remarks on this case the person has not read. */
    int unread(CaseFile file) {
        return conversation.unread(signedIn.person(), file.reference());
    }

    /** The tabs of this case, the one of this path marked, the conversation with how much of it is new. */
    TabLinks of(CaseFile file, String currentPath, int unread) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        TabLinks links = new TabLinks("Case");
        String base = "cases/" + file.reference();
        for (Side side : SIDES) {
            String path = side.path().isEmpty() ? base : base + "/" + side.path();
            boolean allowed = side.right().isEmpty() || rights.may(signedIn.person(), side.right());
            if (allowed && routes.getRoute(path).isPresent()) {
                add(links, path, side, isAt(path, side, currentPath), unread);
            }
        }
        return links;
    }

    /** Whether the page is that of the tab or one below it, like a letter below the letters. */
    private static boolean isAt(String path, Side side, String current) {
        return current.equals(path) || !side.path().isEmpty() && current.startsWith(path + "/");
    }

    private static void add(TabLinks links, String path, Side side, boolean current, int unread) {
        if (side.path().equals(CONVERSATION) && unread > 0 && !current) {
            links.tab("/" + path, side.word(), unread, false);
        } else {
            links.tab("/" + path, side.word(), current);
        }
    }
}
