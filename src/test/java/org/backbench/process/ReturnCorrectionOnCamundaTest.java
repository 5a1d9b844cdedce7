package org.backbench.process;

class ReturnCorrectionOnCamundaTest extends ReturnCorrectionProcess {}
