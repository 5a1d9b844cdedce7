package org.backbench.ui.cases;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.TabLinks;
import org.springframework.stereotype.Component;

/** The tabs of a case in their order; each is a page of its own, and one without a page is not shown. */
@Component
class CaseTabs {

    private record Side(String path, String word, String right) {}

    private static final List<Side> SIDES = List.of(
            new Side("", "Overview", ""),
            new Side("return", "Return", ""),
            new Side("queries", "Queries", ""),
            new Side("benchmark", "Benchmark", "see-benchmarks"),
            new Side("peer-review", "Peer review", ""),
            new Side("assessment", "Assessment", ""),
            new Side("improvement", "Improvement", ""),
            new Side("documents", "Documents", ""),
            new Side("clocks", "Clocks", "see-clocks"),
            new Side("letters", "Letters", ""),
            new Side("process", "Process", ""),
            new Side("audit", "Audit", "see-audit"));

    private final SignedIn signedIn;
    private final Rights rights;

    CaseTabs(SignedIn signedIn, Rights rights) {
        this.signedIn = signedIn;
        this.rights = rights;
    }

    /** The tabs of this case, the one of this path marked. */
    TabLinks of(CaseFile file, String currentPath) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        TabLinks links = new TabLinks("Case");
        String base = "cases/" + file.reference();
        for (Side side : SIDES) {
            String path = side.path().isEmpty() ? base : base + "/" + side.path();
            boolean allowed = side.right().isEmpty() || rights.may(signedIn.person(), side.right());
            if (allowed && routes.getRoute(path).isPresent()) {
                links.tab("/" + path, side.word(), path.equals(currentPath));
            }
        }
        return links;
    }
}
