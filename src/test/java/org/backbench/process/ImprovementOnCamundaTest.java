package org.backbench.process;

class ImprovementOnCamundaTest extends ImprovementProcess {}
