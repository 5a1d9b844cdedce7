package org.backbench.process;

@OnFlowable
class BackOfficeReturnOnFlowableTest extends BackOfficeReturnProcess {}
