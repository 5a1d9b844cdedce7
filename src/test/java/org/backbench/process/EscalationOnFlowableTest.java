package org.backbench.process;

@OnFlowable
class EscalationOnFlowableTest extends EscalationProcess {}
