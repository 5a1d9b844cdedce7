package org.backbench.broken;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;

/** A page that says two different things. */
@AnonymousAllowed
@PermitAll
@Route(value = "twice", registerAtStartup = false)
public class SaysTwiceWhoMayEnter extends Main {}
