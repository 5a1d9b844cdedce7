package org.backbench.ui.lost;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import java.util.Locale;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.backbench.problems.Problem;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.Toast;
import org.springframework.stereotype.Component;

/** Sets every screen up: British English, refusals as sentences, defects as an incident number. */
@Component
class ScreenStart implements VaadinServiceInitListener {

    /** Letters. Browsers only listen on this connection; what they say comes in requests. */
    private static final String MOST_TO_HEAR = "1024";

    private final transient Incidents incidents;

    ScreenStart(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            listenLittle(service.getServlet());
        }
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this::answer));
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(Locale.UK));
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setInternalErrorNotificationEnabled(true);
            messages.setInternalErrorCaption("This screen failed.");
            messages.setInternalErrorMessage("Press here to load it again; drafts are kept.");
            return messages;
        });
    }

    /** Vaadin sets 96 kB a session aside for what browsers might say, and offers no other way to say less. */
    private static void listenLittle(VaadinServlet servlet) {
        String push = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
        if (servlet.getServletContext().getAttribute(push) instanceof AtmosphereFramework framework) {
            framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, MOST_TO_HEAR);
            framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, MOST_TO_HEAR);
            framework.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, MOST_TO_HEAR);
        }
    }

    private void answer(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (thrown instanceof Problem refusal) {
            inScreen(() -> Toast.refused(refusal));
            return;
        }
        String incident = incidents.note(thrown);
        inScreen(() -> Toast.show(failed(incident)));
    }

    private static Notice failed(String incident) {
        Notice notice = Notice.plain(
                new Status(Shape.REFUSED, "This did not work."),
                Box.text("span", "", " " + Incidents.sentence(incident)));
        notice.getElement().setAttribute("data-is", "late").setAttribute("role", "alert");
        return notice;
    }

    private static void inScreen(Runnable words) {
        if (UI.getCurrent() != null) {
            words.run();
        }
    }
}
