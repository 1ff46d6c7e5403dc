package dev.cinelog.rest.feed;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /users/me/export}: everything that is known about oneself. */
@RestController
@Tag(name = "feed")
public class ExportEndpoint {

    private final Dispatcher dispatcher;
    private final JsonMapper json;

    ExportEndpoint(Dispatcher dispatcher, JsonMapper json) {
        this.dispatcher = dispatcher;
        this.json = json;
    }

    @GetMapping(path = "/users/me/export", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Everything known about oneself",
            description =
                    "Account, sessions, API keys, jobs, projects, likes, and every event in history; one JSON object.")
    void export(HttpServletResponse response) throws IOException {
        var person = new PersonExport(dispatcher, Callers.required().accountId());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cinelog-export.json\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var generator = json.createGenerator(response.getOutputStream())) {
            person.write(generator);
        }
    }
}
