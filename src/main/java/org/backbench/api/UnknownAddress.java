package org.backbench.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.backbench.problems.NotFound;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked for under /api is not there; without this the screens would answer. */
@Hidden
@RestController
class UnknownAddress {

    @RequestMapping("/api/**")
    void any(HttpServletRequest request) {
        throw new NotFound("address", request.getRequestURI());
    }
}
