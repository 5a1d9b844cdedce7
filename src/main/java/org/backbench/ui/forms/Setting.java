package org.backbench.ui.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backbench.workflow.Choice;

/**
 * What every part of one form on the screen shares: its choice lists, the day it is, and whom to tell of a change.
 *
 * @param caution what to know of a day before something is due on it
 */
record Setting(
        Map<String, List<Choice>> choices,
        LocalDate today,
        Function<LocalDate, Optional<String>> caution,
        Runnable changed) {}
