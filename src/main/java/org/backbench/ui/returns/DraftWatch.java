package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.backbench.returns.DraftSaved;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the screens of a draft that somebody else kept something in it, a moment after it was kept. */
@org.springframework.stereotype.Component
class DraftWatch {

    private static final int PAUSE_MS = 300;

    private record Screen(long caseId, String login, Runnable lookAgain) {

        boolean concerns(DraftSaved saved) {
            return caseId == saved.caseId() && !login.equals(saved.by());
        }
    }

    private final Map<Component, Screen> screens = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("draft-watch").factory());

    DraftWatch() {}

    /** Lets a screen be told of what others keep, while it is attached. */
    void follow(Component screen, long caseId, String login, Runnable lookAgain) {
        screen.addAttachListener(attach -> screens.put(screen, new Screen(caseId, login, lookAgain)));
        screen.addDetachListener(detach -> screens.remove(screen));
    }

    /** The screens ask the services again in a thread of their own: the transaction of the change is just ending. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(DraftSaved saved) {
        if (!pace.isShutdown() && screens.values().stream().anyMatch(screen -> screen.concerns(saved))) {
            ScheduledFuture<?> unused = pace.schedule(() -> tell(saved), PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(DraftSaved saved) {
        screens.forEach((part, screen) -> {
            if (screen.concerns(saved)) {
                part.getUI().ifPresent(ui -> tell(ui, part, screen));
            }
        });
    }

    private static void tell(UI ui, Component part, Screen screen) {
        ui.access(() -> {
            if (part.isAttached()) {
                screen.lookAgain().run();
            }
        });
    }

    @PreDestroy
    void stop() {
        pace.shutdownNow();
    }
}
