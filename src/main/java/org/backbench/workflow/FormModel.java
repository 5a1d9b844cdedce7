package org.backbench.workflow;

import java.util.List;

/** One form as its file in forms/ has it: the key is the name of the file and of the user task it serves. */
public record FormModel(String key, List<FormComponent> components) {

    public FormModel {
        components = List.copyOf(components);
    }
}
