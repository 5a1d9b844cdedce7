package org.backbench.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backbench.cases.RemarkMade;
import org.backbench.deadlines.ClockMoved;
import org.backbench.deadlines.ClocksMoved;
import org.backbench.workflow.TaskClosed;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.TasksMoved;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open screens that other people have moved something, at most once a second each, however much moved. A screen
 * asks the services again; it is told no content, so that nobody sees what is not his.
 */
@org.springframework.stereotype.Component
public class Changes {

    private final Map<Component, Runnable> screens = new ConcurrentHashMap<>();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("screen-changes").factory());

    Changes() {}

    /** Lets a screen be told while it is attached; it looks again under its own session. */
    public void follow(Component screen, Runnable lookAgain) {
        screen.addAttachListener(attach -> screens.put(screen, lookAgain));
        screen.addDetachListener(detach -> screens.remove(screen));
    }

    /** Something moved that screens may show. */
    public void happened() {
        if (!pace.isShutdown() && pending.compareAndSet(false, true)) {
            ScheduledFuture<?> unused = pace.schedule(this::tellAll, 1, TimeUnit.SECONDS);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TaskOpened opened) {
        happened();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TaskClosed closed) {
        happened();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TasksMoved moved) {
        happened();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RemarkMade made) {
        happened();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ClocksMoved moved) {
        happened();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ClockMoved moved) {
        happened();
    }

    private void tellAll() {
        pending.set(false);
        screens.forEach((screen, lookAgain) -> screen.getUI().ifPresent(ui -> tell(ui, screen, lookAgain)));
    }

    private static void tell(UI ui, Component screen, Runnable lookAgain) {
        ui.access(() -> {
            if (screen.isAttached()) {
                lookAgain.run();
            }
        });
    }

    @PreDestroy
    void stop() {
        pace.shutdownNow();
    }
}
