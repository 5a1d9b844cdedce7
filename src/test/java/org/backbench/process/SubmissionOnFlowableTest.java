package org.backbench.process;

@OnFlowable
class SubmissionOnFlowableTest extends SubmissionProcess {}
