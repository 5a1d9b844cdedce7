package org.backbench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test of the whole application on a real database: training mode, no demo, the clock at 5 December 2011. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Backbench.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"backbench.demo=false", "backbench.own-database=false", "backbench.task-care=PT0S"})
@Import(TestDatabase.class)
@TestExecutionListeners(listeners = OwnSecurity.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface BackbenchTest {}
