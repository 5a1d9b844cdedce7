package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyFilter;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.PublicBody;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.returns.scope.StaffCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of public bodies, open to everyone who is signed in. */
@Tag(name = "Bodies")
@RestController
@RequestMapping("/api/v1/bodies")
class BodyController {

    /** How many people were counted on a day; full-time equivalents where they are known. */
    record Count(LocalDate on, Integer people, @Nullable BigDecimal fte) {
        Count {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(people, "people");
        }
    }

    private final Bodies bodies;
    private final StaffCounts counts;
    private final SignedIn signedIn;

    BodyController(Bodies bodies, StaffCounts counts, SignedIn signedIn) {
        this.bodies = bodies;
        this.counts = counts;
        this.signedIn = signedIn;
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

    @GetMapping("/{code}/headcounts")
    Map<String, List<Headcount>> headcounts(@PathVariable String code) {
        return Map.of("items", counts.of(signedIn.person(), code));
    }

    @PostMapping("/{code}/headcounts")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Headcount>> record(@PathVariable String code, @RequestBody Count count) {
        counts.record(signedIn.person(), code, new Headcount(count.on(), count.people(), count.fte()));
        return headcounts(code);
    }
}
