package org.backbench.assessments;

/** The auditor's answer to the comment of this number. */
public record CommentAnswer(int number, AccuracyComment.Answer answer, String reason) {}
