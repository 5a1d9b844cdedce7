package org.backbench.process;

class UseOfResourcesOnCamundaTest extends UseOfResourcesProcess {}
