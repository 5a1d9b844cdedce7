package org.backbench.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Writes with an Idempotency-Key: per person and for 24 hours the same key gives the same answer, and one effect. */
@Component
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";

    private final IdempotencyRows rows;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyRows rows, ProblemWriter problems) {
        this.rows = rows;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || request.getMethod().equals("GET")
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = request.getUserPrincipal().getName();
        String key = request.getHeader(HEADER);
        RepeatableRequest repeatable = RepeatableRequest.of(request);
        String fingerprint = fingerprint(request, repeatable.body());
        if (rows.take(login, key, fingerprint)) {
            doOnce(login, key, repeatable, response, chain);
        } else {
            repeat(login, key, fingerprint, response);
        }
    }

    private void doOnce(
            String login, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, caught);
            answered = caught.getStatus() < 500;
        } finally {
            if (answered) {
                rows.keep(login, key, caught.getStatus(), caught.getContentType(), caught.getContentAsByteArray());
            } else {
                rows.free(login, key);
            }
        }
        caught.copyBodyToResponse();
    }

    private void repeat(String login, String key, String fingerprint, HttpServletResponse response) throws IOException {
        var kept = rows.find(login, key).orElse(null);
        if (kept == null || (kept.status() == null && kept.fingerprint().equals(fingerprint))) {
            problems.write(
                    response, HttpStatus.CONFLICT, "request-running", "The request with this key is still running.");
        } else if (!kept.fingerprint().equals(fingerprint)) {
            problems.write(
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "key-reused",
                    "This Idempotency-Key was used for another request. Use a new key for each request.");
        } else {
            answer(kept.status(), kept.contentType(), kept.answer(), response);
        }
    }

    private static void answer(
            @Nullable Integer status, @Nullable String type, byte @Nullable [] body, HttpServletResponse response)
            throws IOException {
        response.setStatus(status == null ? HttpStatus.OK.value() : status);
        if (type != null) {
            response.setContentType(type);
        }
        response.getOutputStream().write(body == null ? new byte[0] : body);
    }

    private static String fingerprint(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The filter belongs to the chain of /api only, not to every request. */
    @Configuration(proxyBeanMethods = false)
    static class NotEverywhere {
        @Bean
        FilterRegistrationBean<IdempotencyFilter> idempotencyNotEverywhere(IdempotencyFilter filter) {
            FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
