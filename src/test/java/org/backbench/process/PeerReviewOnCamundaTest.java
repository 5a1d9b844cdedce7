package org.backbench.process;

class PeerReviewOnCamundaTest extends PeerReviewProcess {}
