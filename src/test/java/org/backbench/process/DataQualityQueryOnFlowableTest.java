package org.backbench.process;

@OnFlowable
class DataQualityQueryOnFlowableTest extends DataQualityQueryProcess {}
