package org.backbench.process;

@OnFlowable
class PeerReviewOnFlowableTest extends PeerReviewProcess {}
