package org.backbench.ui.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** A chart drawn by charts.js in the theme's colours; the sentence above and the table beside it are the screen's. */
@JavaScript("context://_static/echarts/6.0.0/dist/echarts.min.js")
@JavaScript("context://backbench/charts.js")
public final class EChart extends Div {

    /** The kinds charts.js can draw. */
    public enum Kind {
        TRAJECTORY,
        WATERFALL,
        STRIP,
        DISTRIBUTION
    }

    private final Kind kind;
    private final transient Object data;

    /** A chart of a record whose fields are those the kind reads in charts.js; the label says what it shows. */
    public EChart(Kind kind, Object data, String label, int heightInPixels) {
        this.kind = kind;
        this.data = data;
        addClassName("bb-chart");
        setHeight(heightInPixels + "px");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    /** Saves the chart as it is drawn when pressed as a PNG file of this name, with lines of words below. */
    public Button asPng(String fileName, List<String> caption) {
        Button png = new Button(
                "PNG", click -> getElement().executeJs("window.backbench.png(this,$0,$1)", fileName, caption));
        png.addThemeVariants(ButtonVariant.TERTIARY);
        png.addClassNames("bb-aslink", "bb-noprint");
        return png;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.backbench.chart(this,$0,$1)", kind.name().toLowerCase(Locale.ROOT), data);
    }
}
