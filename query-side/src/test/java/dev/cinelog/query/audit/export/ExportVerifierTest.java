package dev.cinelog.query.audit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.audit.query.ExportEnd;
import dev.cinelog.api.audit.query.GetExportPage;
import dev.cinelog.api.audit.query.PlanExport;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.AuditedStore;
import dev.cinelog.query.audit.NotaryInMemory;
import dev.cinelog.query.audit.checkpoint.Notary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export is sound or it is not, and the first wrong line is named; all without a server. */
class ExportVerifierTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 8;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private AuditedStore store;

    @BeforeEach
    void live() {
        store = new AuditedStore(database).append(35).sign();
    }

    @ParameterizedTest
    @CsvSource({"0, 35", "0, 1", "34, 35", "7, 23", "16, 32", "5, 5"})
    void everyRangeIsSound(long from, long to) throws Exception {
        var verdict = verify(export(from, to));

        assertThat(List.of(verdict.from(), verdict.to(), verdict.checkpoint().size()))
                .isEqualTo(List.of(from, to, 35L));
    }

    @Test
    void aRangeOfTimeIsFoundByBisection() {
        var header = queries()
                .handle(new PlanExport(
                        null, null, Instant.parse("2026-03-01T12:00:10Z"), Instant.parse("2026-03-01T12:00:20Z")));

        assertThat(List.of(header.from(), header.to())).isEqualTo(List.of(10L, 20L));
    }

    @ParameterizedTest
    @CsvSource({
        "Grüße, Grusse, Line 4 was changed",
        "actor, facto, Line 4 was changed",
        "12:00:02Z, 12:00:03Z, Line 4 was changed"
    })
    void aChangedLineIsNamed(String what, String by, String sentence) {
        var lines = export(0, 35);
        lines.set(3, lines.get(3).replace(what, by));

        rejects(lines, sentence);
    }

    @Test
    void aMissingLineIsNamed() {
        var lines = export(0, 35);
        lines.remove(5);

        rejects(lines, "Line 6 has event 5 where 4 belongs");
    }

    @Test
    void swappedLinesAreNamed() {
        var lines = export(0, 35);
        lines.add(5, lines.remove(6));

        rejects(lines, "Line 6 has event 5 where 4 belongs");
    }

    @Test
    void anExportThatWasCutOffIsNone() {
        var lines = export(0, 35);

        rejects(lines.subList(0, lines.size() - 1), "Line %d is missing".formatted(lines.size()));
        rejects(lines.subList(0, 4), "Line 5 is missing");
    }

    @Test
    void aLineMadeToLookRightIsFoundByTheProof() throws JsonProcessingException {
        var lines = export(0, 35);
        var event = JSON.readTree(lines.get(1));
        var forged = JSON.readTree(lines.get(2));
        lines.set(2, lines.get(1).replace("\"ordinal\":0", "\"ordinal\":1"));
        assertThat(event).isNotEqualTo(forged);

        rejects(lines, "Line 2 or one of the 8 after it is not what was signed");
    }

    @Test
    void anotherKeyIsNone() {
        var lines = export(0, 35);

        assertThatExceptionOfType(ExportRejected.class)
                .isThrownBy(() -> verify(lines, new NotaryInMemory()))
                .withMessageContaining("not signed by the given key");
    }

    @ParameterizedTest
    @CsvSource({"1, nonsense, is no JSON", "2, {}, is no line", "1, '{\"kind\":\"end\",\"events\":0}', is no header"})
    void whatIsNoExportIsNamed(int line, String text, String sentence) {
        var lines = export(0, 35);
        lines.set(line - 1, text);

        rejects(lines, sentence);
    }

    @Test
    void nothingFollowsTheEnd() {
        var lines = export(0, 35);
        lines.add("more");

        rejects(lines, "follows the end");
    }

    private List<String> export(long from, long to) {
        var queries = queries();
        var header = queries.handle(new PlanExport(from, to, null, null));
        var lines = new ArrayList<>(List.of(json(header)));
        for (var at = from; at < to; at += PAGE) {
            var page = queries.handle(new GetExportPage(at, Math.min(at + PAGE, to), 35));
            page.events().forEach(event -> lines.add(json(event)));
            lines.add(json(page.proof()));
        }
        lines.add(json(new ExportEnd(ExportEnd.KIND, to - from)));
        return lines;
    }

    private ExportQueries queries() {
        return new ExportQueries(store.chain(), store.checkpoints(), store.notary());
    }

    private void rejects(List<String> lines, String sentence) {
        assertThatExceptionOfType(ExportRejected.class)
                .isThrownBy(() -> verify(lines))
                .withMessageContaining(sentence);
    }

    private ExportVerdict verify(List<String> lines) throws IOException, ExportRejected {
        return verify(lines, store.notary());
    }

    private static ExportVerdict verify(List<String> lines, Notary notary) throws IOException, ExportRejected {
        var keys = notary.keys().stream().map(key -> key.key().pem()).toList();
        return new ExportVerifier(keys)
                .verify(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")), events -> {});
    }

    private static String json(@Nullable Object line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
