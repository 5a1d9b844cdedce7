package org.backbench.workflow;

/**
 * One thing to choose in a form: the value that is sent and the words a person reads.
 *
 * @param note what it brings along, said once it is chosen; empty where there is nothing to say
 */
public record Choice(String value, String label, String note) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
