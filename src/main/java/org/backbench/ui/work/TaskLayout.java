package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** The list beside the task; on a narrow screen the task covers the page. */
final class TaskLayout extends MasterDetailLayout {

    private static final String USUAL = "712px";

    /** What the window leaves beside the narrowest list; never less than usual. */
    private static final String LONG = "clamp(712px, 100vw - 462px, 966px)";

    TaskLayout(Component list) {
        setMaster(list);
        setMasterSize("330px", true);
        setDetailSize(USUAL);
        setExpandMaster(true);
        setExpandDetail(false);
        setOverlayContainment(OverlayContainment.PAGE);
        setAnimationEnabled(false);
        setSizeFull();
        nameTheOverlay();
    }

    /** Shows this task; one with a form of many rows takes the room it needs from the list. */
    void show(TaskPane task) {
        setDetailSize(task.isLong() ? LONG : USUAL);
        setDetail(task);
    }

    /** As an overlay the detail is a dialog and must have a name; beside the list it must have none. */
    private void nameTheOverlay() {
        getElement()
                .executeJs("this.updateComplete.then(()=>{const d=this.shadowRoot.querySelector('#detail');"
                        + "const f=()=>d.getAttribute('role')==='dialog'?d.setAttribute('aria-label','Task')"
                        + ":d.removeAttribute('aria-label');"
                        + "f();new MutationObserver(f).observe(d,{attributes:true,attributeFilter:['role']})})");
    }
}
