package org.backbench.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.problems.Why;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is in charge yet. */
@Component
class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    static ProblemDetail problem(HttpStatus status, Why why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why.sentence());
        problem.setProperty("code", why.code());
        problem.setProperty("nextStep", why.nextStep());
        problem.setProperty("contacts", why.contacts());
        return problem;
    }

    void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem(status, Why.of(code, detail))));
    }

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Backbench\"");
        boolean tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                tried ? "wrong-credentials" : "not-signed-in",
                tried
                        ? "User name or password is wrong. Check both and try again."
                        : "Sign in with HTTP Basic: this address needs an account.");
    }
}
