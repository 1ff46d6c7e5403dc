package dev.cinelog.rest.studio;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/jobs/:id}: how far one job is. */
@RestController
@Tag(name = "studio")
public class JobEndpoint {

    private final Jobs jobs;

    JobEndpoint(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping(StudioContract.PATH + "/jobs/{id}")
    @Operation(summary = "One job")
    Job get(@PathVariable String id) {
        return jobs.show(Ids.video(id), Callers.required().accountId());
    }
}
