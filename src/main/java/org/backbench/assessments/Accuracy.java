package org.backbench.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.assessments.AccuracyComment.Answer;
import org.backbench.assessments.AssessmentDesk.Docket;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CommentWindows;
import org.backbench.cases.DraftAnswer;
import org.backbench.cases.DraftKind;
import org.backbench.cases.Minutes;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of the draft for errors of fact: the body comments, the auditor answers each comment. */
@Service
@Transactional
public class Accuracy {

    private final AssessmentRows rows;
    private final CommentRows comments;
    private final AssessmentDesk desk;
    private final CommentWindows windows;
    private final Minutes minutes;
    private final Clock clock;

    Accuracy(
            AssessmentRows rows,
            CommentRows comments,
            AssessmentDesk desk,
            CommentWindows windows,
            Minutes minutes,
            Clock clock) {
        this.rows = rows;
        this.comments = comments;
        this.desk = desk;
        this.windows = windows;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Sends the draft to the body, which has ten working days to comment. */
    public void sendDraft(long caseId) {
        CaseFile file = desk.inTurn(caseId, AssessmentState.SENDING).file();
        rows.setSent(caseId, clock.instant());
        desk.move(caseId, AssessmentState.CHECKING);
        LocalDate due = windows.open(DraftKind.ASSESSMENT, file);
        minutes.dated(
                file,
                "send-draft",
                "The draft assessment went to %s, which may comment until %s."
                        .formatted(file.bodyName(), Dates.day(due)));
    }

    /** The body checks the draft; an empty list says that it has no comments. */
    public void comment(Person officer, long caseId, List<NewComment> made) {
        Docket docket = desk.admit(officer, "check-accuracy", caseId, Role.RETURN_OFFICER, AssessmentState.CHECKING);
        CaseFile file = docket.file();
        DraftAnswer answer = made.isEmpty() ? DraftAnswer.NO_COMMENTS : DraftAnswer.COMMENTS;
        comments.insert(docket.assessment(), made, officer, clock.instant());
        rows.setAnswer(caseId, answer, officer.name(), clock.instant());
        windows.close(DraftKind.ASSESSMENT, file, answer, officer.name());
        desk.move(caseId, made.isEmpty() ? AssessmentState.SIGNING : AssessmentState.ANSWERING);
        minutes.decided(
                file,
                officer,
                "check-accuracy",
                made.isEmpty()
                        ? "%s has no comments on the draft assessment.".formatted(file.bodyName())
                        : "%s made %s on the draft assessment.".formatted(file.bodyName(), counted(made.size())));
    }

    private static String counted(int comments) {
        return comments == 1 ? "1 comment" : comments + " comments";
    }

    /** The time to comment is over: silence is recorded as silence, not as agreement. */
    public void recordSilence(long caseId) {
        CaseFile file = desk.inTurn(caseId, AssessmentState.CHECKING).file();
        rows.setAnswer(caseId, DraftAnswer.SILENCE, null, clock.instant());
        windows.lapse(DraftKind.ASSESSMENT, file);
        desk.move(caseId, AssessmentState.SIGNING);
        minutes.dated(
                file,
                "record-silence",
                "No comments received from %s on the draft assessment.".formatted(file.bodyName()));
    }

    /** The comments to answer. */
    @Transactional(readOnly = true)
    public List<AccuracyComment> toAnswer(Person inspector, long caseId) {
        Assessment assessment = desk.look(inspector, caseId, Role.INSPECTOR).assessment();
        return comments.find(caseId, assessment.round());
    }

    /** Answers every comment, each with its own reason. An accepted fact does not change the return by itself. */
    public void answer(Person inspector, long caseId, List<CommentAnswer> answers) {
        Docket docket = desk.admit(inspector, "answer-comments", caseId, Role.INSPECTOR, AssessmentState.ANSWERING);
        comments.find(caseId, docket.assessment().round()).forEach(comment -> {
            CommentAnswer answer = answerTo(comment, answers);
            comment.answered(answer.answer(), answer.reason(), inspector.name());
        });
        comments.answer(docket.assessment(), answers, inspector, clock.instant());
        desk.move(caseId, AssessmentState.SIGNING);
        minutes.decided(docket.file(), inspector, "answer-comments", answered(docket.file(), answers));
    }

    private static CommentAnswer answerTo(AccuracyComment comment, List<CommentAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.number() == comment.number())
                .findFirst()
                .orElseThrow(() -> new CommentUnanswered(comment));
    }

    private static String answered(CaseFile file, List<CommentAnswer> answers) {
        long accepted = answers.stream()
                .filter(answer -> answer.answer() == Answer.ACCEPTED)
                .count();
        String sentence =
                "The auditor answered %s on the draft, %d accepted.".formatted(counted(answers.size()), accepted);
        return accepted == 0
                ? sentence
                : sentence
                        + " The return does not change by this: %s is asked for a corrected version."
                                .formatted(file.bodyName());
    }

    /** Each comment has an answer and a reason of its own. */
    public static final class CommentUnanswered extends Refused {
        CommentUnanswered(AccuracyComment comment) {
            super("Comment %d has no answer. Answer each comment with its own reason.".formatted(comment.number()));
        }
    }

    /** Who has comments makes at least one. */
    public static final class NoCommentMade extends Refused {
        NoCommentMade() {
            super("There is no comment. Write at least one, or answer that you have none.");
        }
    }

    /** The comments of a body that says it has some. */
    static List<NewComment> some(Stream<NewComment> made) {
        List<NewComment> list = made.toList();
        if (list.isEmpty()) {
            throw new NoCommentMade();
        }
        return list;
    }
}
