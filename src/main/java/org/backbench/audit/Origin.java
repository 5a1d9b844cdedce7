package org.backbench.audit;

/** Through which door and from which address the work of this thread came: screen, api or job. */
public record Origin(String door, String address) {

    private static final Origin JOB = new Origin("job", "-");
    private static final ThreadLocal<Origin> CURRENT = ThreadLocal.withInitial(() -> JOB);

    public static Origin current() {
        return CURRENT.get();
    }

    /** Says where this thread's work comes from until {@link #leave}. */
    public static void enter(String door, String address) {
        CURRENT.set(new Origin(door, address));
    }

    public static void leave() {
        CURRENT.remove();
    }
}
