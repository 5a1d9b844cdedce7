package org.backbench.broken;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/** A page that does not say who may see it. */
@Route(value = "forgotten", registerAtStartup = false)
public class ForgetsWhoMayEnter extends Main {}
