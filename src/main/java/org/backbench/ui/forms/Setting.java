package org.backbench.ui.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.Choice;

/** What every part of one form on the screen shares: its choice lists, the day it is, and whom to tell of a change. */
record Setting(Map<String, List<Choice>> choices, LocalDate today, Runnable changed) {}
