package dev.cinelog.query.audit.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

    private static final String ALPHABET = "abcAB019 :,{}[]/'~-_.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":\"1\",\"a\":\"2\"}",
                "{\"ab\":\"\",\"a\":\"x\",\"\":\"y\",\"B\":\"z\"}",
                "{\"actor\":\"0198c5a0-0000-7000-8000-00000000000a\",\"correlationId\":\"c\",\"contract\":\"feed\"}"
            })
    void isSortedAsTheCanonicalizerSortsIt(String json) {
        assertThat(FlatJson.canonical(bytes(json)))
                .hasValueSatisfying(canonical -> assertThat(text(canonical)).isEqualTo(canonicalized(json)));
    }

    @RepeatedTest(200)
    void agreesWithTheCanonicalizerOnWhateverItTakes() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var json = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(field -> "\"%s\":\"%s\"".formatted(word(random) + field, word(random)))
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(FlatJson.canonical(bytes(json)))
                .as("seed %d: %s", seed, json)
                .hasValueSatisfying(canonical -> assertThat(text(canonical)).isEqualTo(canonicalized(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "\"a\"",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":\"1\",}",
                "{\"a\":\"1\"",
                "{\"a\":\"1",
                "{\"a\":\"1\"}}",
                "{\"a\":\"1\"} ",
                " {\"a\":\"1\"}",
                "{ \"a\":\"1\"}",
                "{\"a\": \"1\"}",
                "x\"a\":\"1\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"é\"}",
                "{\"a\":{\"b\":\"1\"}}",
                "{\"a\":\"1\",\"a\":\"2\"}"
            })
    void leavesEverythingElseToTheCanonicalizer(String json) {
        assertThat(FlatJson.canonical(bytes(json))).isEmpty();
    }

    private static String canonicalized(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException malformed) {
            throw new AssertionError(json, malformed);
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(6), 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
