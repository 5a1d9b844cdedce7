package org.backbench.process;

class ImprovementActionOnCamundaTest extends ImprovementActionProcess {}
