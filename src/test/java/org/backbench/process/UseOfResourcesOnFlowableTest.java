package org.backbench.process;

@OnFlowable
class UseOfResourcesOnFlowableTest extends UseOfResourcesProcess {}
