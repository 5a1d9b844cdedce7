package org.backbench.process;

class SubmissionOnCamundaTest extends SubmissionProcess {}
