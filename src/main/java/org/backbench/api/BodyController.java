package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyFilter;
import org.backbench.bodies.PublicBody;
import org.backbench.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of public bodies, open to everyone who is signed in. */
@Tag(name = "Bodies")
@RestController
@RequestMapping("/api/v1/bodies")
class BodyController {

    private final Bodies bodies;

    BodyController(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping
    Page<PublicBody> list(
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(name = "class", required = false) @Nullable String bodyClass,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String riep,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return bodies.list(new BodyFilter(sector, bodyClass, region, riep, on), after, Limits.of(limit));
    }

    @GetMapping("/{code}")
    PublicBody get(@PathVariable String code) {
        return bodies.find(code);
    }
}
