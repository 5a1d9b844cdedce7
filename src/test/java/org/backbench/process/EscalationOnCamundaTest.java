package org.backbench.process;

class EscalationOnCamundaTest extends EscalationProcess {}
