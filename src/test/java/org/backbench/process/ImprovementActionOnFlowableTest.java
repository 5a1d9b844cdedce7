package org.backbench.process;

@OnFlowable
class ImprovementActionOnFlowableTest extends ImprovementActionProcess {}
