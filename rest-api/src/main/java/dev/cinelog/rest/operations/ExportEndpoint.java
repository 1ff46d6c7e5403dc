package dev.cinelog.rest.operations;

import dev.cinelog.api.audit.query.ExportEnd;
import dev.cinelog.api.audit.query.ExportHeader;
import dev.cinelog.api.audit.query.ExportPage;
import dev.cinelog.api.audit.query.GetExportPage;
import dev.cinelog.api.audit.query.PlanExport;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.command.RecordExport;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.NewIds;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /audit/export}: history as lines of JSON, with what proves them; a page of it in memory at a time. */
@RestController
@Tag(name = "operations")
public class ExportEndpoint {

    private static final String LINES = "application/x-ndjson";
    private static final int PAGE = 1_000;

    /** Apart from the web's, so that no setting there can change what is proved. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Dispatcher dispatcher;

    ExportEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(OperationsContract.AUDITORS + "/export")
    @Operation(
            summary = "History as lines of JSON that prove themselves",
            description =
                    "By place (from, to) or time (since, until), each end exclusive; up to the latest checkpoint. "
                            + "`cinelog audit verify-export` checks it without a server. Personal fields stay as they are stored. Who took it, and how much, is recorded before the first line.")
    void export(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            HttpServletResponse response)
            throws IOException {
        var fields = new Fields();
        var plan = new PlanExport(
                Moments.number(fields, "from", from),
                Moments.number(fields, "to", to),
                Moments.time(fields, "since", since),
                Moments.time(fields, "until", until));
        fields.refuseIfAny();
        var header = dispatcher.ask(plan, ExportHeader.class);
        dispatcher.send(new RecordExport(new AuditActId(NewIds.timeOrdered("export")), header.from(), header.to()));
        response.setContentType(LINES);
        response.setHeader("Content-Disposition", "attachment; filename=\"history.ndjson\"");
        write(header, response.getOutputStream());
    }

    private void write(ExportHeader header, OutputStream out) throws IOException {
        line(out, header);
        var size = size(header.checkpoint());
        for (var at = header.from(); at < header.to(); at += PAGE) {
            var page = dispatcher.ask(new GetExportPage(at, Math.min(at + PAGE, header.to()), size), ExportPage.class);
            for (var event : page.events()) {
                line(out, event);
            }
            line(out, page.proof());
        }
        line(out, new ExportEnd(ExportEnd.KIND, header.to() - header.from()));
    }

    /** The second line of a checkpoint. */
    private static long size(String checkpoint) {
        return Long.parseLong(checkpoint.split("\n", 3)[1]);
    }

    private static void line(OutputStream out, Object value) throws IOException {
        out.write(JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
