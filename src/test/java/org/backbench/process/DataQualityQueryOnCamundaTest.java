package org.backbench.process;

class DataQualityQueryOnCamundaTest extends DataQualityQueryProcess {}
