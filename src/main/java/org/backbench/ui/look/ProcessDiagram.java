package org.backbench.ui.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A process model as drawn, with the way the case came thick and the place where it stands framed. */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://backbench/process.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
public final class ProcessDiagram extends Div {

    private final String model;
    private final transient List<String> passed;
    private final transient List<String> current;

    /** The model as BPMN XML, and the ids of passed elements and flows and of the elements where the case stands. */
    public ProcessDiagram(String model, List<String> passed, List<String> current, String label) {
        this.model = model;
        this.passed = List.copyOf(passed);
        this.current = List.copyOf(current);
        addClassName("bb-bpmn");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.backbench.process(this,$0,$1,$2)", model, passed, current);
    }
}
