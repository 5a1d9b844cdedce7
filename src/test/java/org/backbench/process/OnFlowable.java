package org.backbench.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.backbench.workflow.flowable.FlowableConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same application with the other engine; all these tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(FlowableConfiguration.class)
@TestPropertySource(properties = "backbench.engine=flowable")
@interface OnFlowable {}
