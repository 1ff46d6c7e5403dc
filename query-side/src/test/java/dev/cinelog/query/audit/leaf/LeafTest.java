package dev.cinelog.query.audit.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a leaf hashes, and what it does not. */
class LeafTest {

    private static final String TIME = "2026-03-01T12:00:00.123Z";
    private static final Leaf LEAF = leaf("e1", "Video", "v1", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}");

    @Test
    void isWrittenLengthsFirst() {
        var leaf = leaf("e1", null, "v1", 7, "1970-01-01T00:00:00.005Z", "T", "1", "{}", "{ }");

        assertThat(HexFormat.of().formatHex(leaf.bytes()))
                .isEqualTo("0000000e" + hex("cinelog-leaf/1")
                        + "00000002" + hex("e1")
                        + "ffffffff"
                        + "00000002" + hex("v1")
                        + "00000001" + hex("7")
                        + "00000001" + hex("5")
                        + "00000001" + hex("T")
                        + "00000001" + hex("1")
                        + "00000002" + hex("{}")
                        + "00000002" + hex("{}"));
    }

    static Stream<Leaf> others() {
        return Stream.of(
                leaf("e2", "Video", "v1", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Job", "v1", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", null, "v1", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v2", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 8, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 7, "2026-03-01T12:00:00.124Z", "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf(
                        "e1",
                        "Video",
                        "v1",
                        7,
                        "2026-03-01T12:00:00.123001Z",
                        "T",
                        "1",
                        "{\"a\":1}",
                        "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 7, TIME, "U", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 7, TIME, "T", null, "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 7, TIME, "T", "", "{\"a\":1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 7, TIME, "T", "1", "{\"a\": 1}", "{\"actor\":\"ada\"}"),
                leaf("e1", "Video", "v1", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"bob\"}"),
                leaf("e1Video", "", "v1", 7, TIME, "T", "1", "{\"a\":1}", "{\"actor\":\"ada\"}"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyOtherFieldIsAnotherLeaf(Leaf other) {
        assertThat(other.hash()).isNotEqualTo(LEAF.hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"b\":\"2\",\"a\":\"1\"} | {\"a\":\"1\",\"b\":\"2\"}",
                "{ \"a\" : \"\\u00e4\" }   | {\"a\":\"ä\"}",
                "{\"a\":1.0}               | {\"a\":1}"
            })
    void metadataCountsByWhatItSays(String one, String other) {
        assertThat(withMetaData(one).hash()).isEqualTo(withMetaData(other).hash());
    }

    @Test
    void timeCountsInMilliseconds() {
        assertThat(leaf("e", "V", "v", 0, "2026-03-01T12:00:00Z", "T", "1", "{}", "{}")
                        .hash())
                .isEqualTo(leaf("e", "V", "v", 0, "2026-03-01T12:00:00.000Z", "T", "1", "{}", "{}")
                        .hash());
    }

    @ParameterizedTest
    @CsvSource({"{", "not json", "{\"a\":1}{", "'{\"a\":1,\"a\":2}'"})
    void whatIsNoJsonHasAHashToo(String metaData) {
        assertThat(withMetaData(metaData).hash())
                .isNotEqualTo(withMetaData("{}").hash());
    }

    private static Leaf withMetaData(String metaData) {
        return leaf("e1", "Video", "v1", 7, TIME, "T", "1", "{}", metaData);
    }

    private static Leaf leaf(
            String eventId,
            @Nullable String aggregateType,
            String aggregateId,
            long sequence,
            String time,
            String type,
            @Nullable String revision,
            String payload,
            String metaData) {
        return new Leaf(
                eventId,
                aggregateType,
                aggregateId,
                sequence,
                time,
                type,
                revision,
                payload.getBytes(StandardCharsets.UTF_8),
                metaData.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
