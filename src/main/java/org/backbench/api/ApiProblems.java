package org.backbench.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backbench.database.Unstorable;
import org.backbench.problems.Invalid;
import org.backbench.problems.Problem;
import org.backbench.problems.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every refusal as a problem with a stable code and the sentence a user would see; a defect as an incident number. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem refusal) {
        ProblemDetail problem = ProblemWriter.problem(HttpStatus.valueOf(refusal.status()), Why.of(refusal));
        if (refusal instanceof Invalid invalid) {
            problem.setProperty("errors", errors(invalid));
        }
        return ResponseEntity.status(refusal.status()).body(problem);
    }

    private static List<Map<String, String>> errors(Invalid invalid) {
        return invalid.places().stream()
                .map(place -> Map.of("field", place.name(), "message", place.message()))
                .toList();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "unreadable-body",
                "The body of the request is not the JSON this address expects. See /api/v1/openapi.json.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatched(MethodArgumentTypeMismatchException mismatch) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "unreadable-parameter",
                "The parameter %s has a value of the wrong kind: %s."
                        .formatted(mismatch.getName(), mismatch.getValue()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAnUpload(MultipartException unreadable) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "unreadable-upload",
                "Send the file as multipart/form-data in a part named file, and send it whole.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "The file is larger than 50 MB. Send a smaller one, for example one financial year a file.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unusable(DataAccessException refused) {
        if (Unstorable.isReasonOf(refused)) {
            return answer(
                    HttpStatus.BAD_REQUEST,
                    "unusable-value",
                    "The request holds a character or a number that cannot be stored, such as a NUL or a day in the"
                            + " far future. Nothing was changed.");
        }
        return failed(refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        if (failure instanceof ErrorResponse standard
                && standard.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = standard.getStatusCode();
            String detail = standard.getBody().getDetail();
            return answer(HttpStatus.valueOf(status.value()), "bad-request", detail == null ? "Bad request." : detail);
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "incident",
                "Something went wrong here, not with you. Nothing was changed. Tell the administrator the number "
                        + incident + ".");
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status).body(ProblemWriter.problem(status, Why.of(code, detail)));
    }
}
