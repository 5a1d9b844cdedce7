package org.backbench.ui.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;

/** Tabs that are pages: links in a nav, the current one marked. */
public final class TabLinks extends HtmlContainer {

    public TabLinks(String label) {
        super("nav");
        addClassName("bb-tabs");
        getElement().setAttribute("aria-label", label);
        showCurrent();
    }

    /** Adds a tab; the current one is where the reader is. */
    public TabLinks tab(String href, String word, boolean current) {
        add(link(href, word, current));
        return this;
    }

    /** Adds a tab with a count beside its word. */
    public TabLinks tab(String href, String word, long count, boolean current) {
        Anchor link = link(href, word, current);
        link.add(Box.text("span", "bb-count", Figures.count(count)));
        add(link);
        return this;
    }

    /** Where the tabs do not all fit, the current one is the one to see. */
    private void showCurrent() {
        getElement()
                .executeJs("const r=e=>e.getBoundingClientRect(),see=()=>{const c=this.querySelector('[aria-current]');"
                        + "if(c)this.scrollLeft+=r(c).left-r(this).left-(this.clientWidth-c.offsetWidth)/2};"
                        + "see();document.fonts.ready.then(()=>requestAnimationFrame(see))");
    }

    private static Anchor link(String href, String word, boolean current) {
        Anchor link = new Anchor(href, word);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
