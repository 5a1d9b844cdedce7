package org.backbench.ui.improvement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionView;
import org.backbench.ui.look.Toast;

/** Shows the tab anew after something was done about an action, with that action open. */
final class Showing {

    private Showing() {}

    static void again(CaseFile file, List<ActionView> among, long actionId, String done) {
        String number = among.stream()
                .filter(view -> view.action().id() == actionId)
                .map(view -> Integer.toString(view.action().number()))
                .findFirst()
                .orElse("");
        Toast.done(done);
        UI ui = UI.getCurrent();
        String path = "cases/%s/improvement".formatted(file.reference());
        ui.navigate(path, QueryParameters.of("action", number));
        ui.refreshCurrentRoute(false);
    }
}
