package org.backbench.process;

@OnFlowable
class ReturnCorrectionOnFlowableTest extends ReturnCorrectionProcess {}
