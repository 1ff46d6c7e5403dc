package dev.cinelog.query.audit.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cinelog.api.audit.query.ExportEnd;
import dev.cinelog.api.audit.query.ExportHeader;
import dev.cinelog.api.audit.query.ExportProof;
import dev.cinelog.api.audit.query.ExportedEvent;
import dev.cinelog.query.audit.checkpoint.Checkpoint;
import dev.cinelog.query.audit.checkpoint.NoteKey;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Hashes;
import dev.cinelog.query.audit.merkle.RangeProof;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Checks an export with nothing but public keys, line by line and page by page; one for each file. */
public final class ExportVerifier {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> keys;
    private final List<Hash> page = new ArrayList<>();
    private long line;
    private long expected;

    /** @param keys public keys in PEM that are trusted */
    public ExportVerifier(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads an export to its end.
     *
     * @param progress hears how many events were found right
     * @throws ExportRejected naming the first line that is wrong
     * @throws IllegalArgumentException if a key is none
     */
    public ExportVerdict verify(BufferedReader lines, LongConsumer progress) throws IOException, ExportRejected {
        var header = as(ExportHeader.class, ExportHeader.KIND, next(lines));
        if (!header.format().equals(ExportHeader.FORMAT)) {
            throw ExportRejected.line(line, "announces a format that is not known here: " + header.format());
        }
        var note = note(header);
        var checkpoint = signed(header, note);
        if (header.from() < 0 || header.from() > header.to() || header.to() > checkpoint.size()) {
            throw ExportRejected.line(line, "announces events that the checkpoint does not cover");
        }
        expected = header.from();
        follow(lines, header, checkpoint, progress);
        return new ExportVerdict(header.from(), header.to(), checkpoint, note.keyId());
    }

    private void follow(BufferedReader lines, ExportHeader header, Checkpoint checkpoint, LongConsumer progress)
            throws IOException, ExportRejected {
        while (true) {
            var json = next(lines);
            switch (json.path("kind").asText()) {
                case ExportedEvent.KIND -> take(as(ExportedEvent.class, ExportedEvent.KIND, json));
                case ExportProof.KIND -> {
                    prove(as(ExportProof.class, ExportProof.KIND, json), checkpoint);
                    progress.accept(expected - header.from());
                }
                case ExportEnd.KIND -> {
                    end(as(ExportEnd.class, ExportEnd.KIND, json), header);
                    if (lines.readLine() != null) {
                        throw ExportRejected.line(line + 1, "follows the end");
                    }
                    return;
                }
                default -> throw ExportRejected.line(line, "is no line of an export");
            }
        }
    }

    private void take(ExportedEvent event) throws ExportRejected {
        if (event.ordinal() != expected + page.size()) {
            throw ExportRejected.line(
                    line, "has event %,d where %,d belongs".formatted(event.ordinal(), expected + page.size()));
        }
        try {
            var leaf = ExportLines.leaf(event).hash();
            if (!leaf.equals(Hash.ofBase64(event.leaf()))) {
                throw ExportRejected.line(line, "was changed: event %s has another hash".formatted(event.eventId()));
            }
            page.add(leaf);
        } catch (IllegalArgumentException malformed) {
            throw ExportRejected.line(line, "is no whole event");
        }
    }

    private void prove(ExportProof proof, Checkpoint checkpoint) throws ExportRejected {
        var to = expected + page.size();
        if (proof.from() != expected || proof.to() != to) {
            throw ExportRejected.line(line, "proves other events than those before it");
        }
        try {
            var range = new RangeProof(
                    expected, to, checkpoint.size(), Hashes.ofBase64(proof.left()), Hashes.ofBase64(proof.right()));
            var before = range.before();
            page.forEach(before::append);
            if (!range.root(before).equals(checkpoint.root())) {
                throw ExportRejected.line(
                        line - page.size(), "or one of the %,d after it is not what was signed".formatted(page.size()));
            }
        } catch (IllegalArgumentException malformed) {
            throw ExportRejected.line(line, "is no proof");
        }
        expected = to;
        page.clear();
    }

    private void end(ExportEnd end, ExportHeader header) throws ExportRejected {
        if (!page.isEmpty()) {
            throw ExportRejected.line(line, "ends the export before its last events are proved");
        }
        if (expected != header.to() || end.events() != header.to() - header.from()) {
            throw ExportRejected.line(
                    line, "ends the export at event %,d, which should go up to %,d".formatted(expected, header.to()));
        }
    }

    private SignedNote note(ExportHeader header) throws ExportRejected {
        try {
            return SignedNote.parse(header.checkpoint());
        } catch (IllegalArgumentException malformed) {
            throw ExportRejected.line(line, "has no signed checkpoint");
        }
    }

    private Checkpoint signed(ExportHeader header, SignedNote note) throws ExportRejected {
        var trusted = keys.stream()
                .map(pem -> TrustedKey.always(NoteKey.ofPem(header.origin(), pem)))
                .toList();
        try {
            return note.open(trusted)
                    .orElseThrow(() -> ExportRejected.line(
                            line, "has a checkpoint that is not signed by the given key, but says " + note.keyId()));
        } catch (IllegalArgumentException malformed) {
            throw ExportRejected.line(line, "has no checkpoint");
        }
    }

    private JsonNode next(BufferedReader lines) throws IOException, ExportRejected {
        var text = lines.readLine();
        line++;
        if (text == null) {
            throw ExportRejected.line(line, "is missing: the export was cut off");
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw ExportRejected.line(line, "is no JSON");
        }
    }

    private <T> T as(Class<T> type, String kind, JsonNode json) throws ExportRejected {
        try {
            if (json.path("kind").asText().equals(kind)) {
                return JSON.treeToValue(json, type);
            }
        } catch (JsonProcessingException malformed) {
            throw ExportRejected.line(line, "is no whole %s of an export".formatted(kind));
        }
        throw ExportRejected.line(line, "is no %s of an export".formatted(kind));
    }
}
