package org.backbench.process;

class BackOfficeReturnOnCamundaTest extends BackOfficeReturnProcess {}
