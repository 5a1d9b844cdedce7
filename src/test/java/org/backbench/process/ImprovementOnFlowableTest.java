package org.backbench.process;

@OnFlowable
class ImprovementOnFlowableTest extends ImprovementProcess {}
