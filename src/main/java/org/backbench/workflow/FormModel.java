package org.backbench.workflow;

import java.util.List;
import java.util.Map;

/** One form as its file in forms/ has it: the key is the name of the file and of the user task it serves. */
public record FormModel(String key, List<FormComponent> components) {

    public FormModel {
        components = List.copyOf(components);
    }

    /** The values to show: what was typed before over what the case gives; what cannot be typed comes from the case. */
    public Map<String, Object> withDraft(Map<String, Object> given, Map<String, Object> draft) {
        return FormDraft.over(components, given, draft);
    }
}
