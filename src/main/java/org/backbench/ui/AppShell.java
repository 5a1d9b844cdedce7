package org.backbench.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page all screens live in: Aura, then the one theme file over it; push brings other people's changes. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://backbench/theme.css")
@StyleSheet("context://backbench/forms.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Backbench");
        settings.addFavIcon("icon", "backbench/favicon.svg", "any");
        settings.addMetaTag("robots", "noindex");
        // before Flow's own script: only who listens first can keep a step back from it
        settings.addInlineFromFile(
                Inline.Position.PREPEND, "META-INF/resources/backbench/back.js", Inline.Wrapping.JAVASCRIPT);
    }
}
