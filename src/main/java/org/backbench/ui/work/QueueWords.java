package org.backbench.ui.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backbench.ui.look.EmptyState;
import org.backbench.worklist.Queue;
import org.backbench.worklist.TaskVerb;

/** What the queues are called, and what they say when they are empty. */
public final class QueueWords {

    private QueueWords() {}

    static String title(Queue queue) {
        return switch (queue) {
            case AVAILABLE -> "Available";
            case MINE -> "Mine";
            case ON_HOLD -> "On hold";
            case COLLEAGUES -> "With colleagues";
            case DONE -> "Done";
        };
    }

    /** The choices of the filter on the due day. */
    static final Map<String, String> DUES = dues();

    private static Map<String, String> dues() {
        Map<String, String> dues = new LinkedHashMap<>();
        dues.put("late", "late");
        dues.put("week", "within a week");
        return dues;
    }

    /** What a kind of task is called: decide-plan is Decide plan. */
    public static String task(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
    }

    /** What a flag is called: query open. */
    static String flag(String word) {
        return switch (word) {
            case "conflict" -> "another hand must do it";
            default -> word.replace('-', ' ');
        };
    }

    /** What a person would do with the open task: claim it. */
    static String verb(TaskVerb verb) {
        return switch (verb) {
            case CLAIM -> "claim it";
            case TAKE_OVER -> "take it over";
            case COMPLETE -> "complete it";
            case HOLD -> "put it on hold";
            case RELEASE -> "release it";
            case ASSIGN -> "give it to somebody";
        };
    }

    static EmptyState empty(Queue queue) {
        return switch (queue) {
            case AVAILABLE ->
                new EmptyState(
                        "Nothing is waiting for your roles",
                        "Tasks appear here when a case reaches you; what you have claimed is under Mine.");
            case MINE ->
                new EmptyState("You have nothing in hand", "Claim a task under Available and it appears here.");
            case ON_HOLD ->
                new EmptyState(
                        "Nothing is on hold",
                        "Tasks you put aside until a day wait here and come back to Mine by themselves.");
            case COLLEAGUES ->
                new EmptyState(
                        "No colleague has a task of your roles in hand",
                        "What others of your roles have claimed is listed here, with who has it.");
            case DONE ->
                new EmptyState("You have not completed a task yet", "What you complete is listed here, newest first.");
        };
    }
}
