package dev.cinelog.rest.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.input.Cursors.Place;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private static final Place PLACE = new Place(Double.doubleToLongBits(39_893.59), UUID.randomUUID());

    private final Cursors cursors = cursors("a key");

    @Test
    void readWhatTheyWrote() {
        for (var order : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            var place = new Place(order, PLACE.id());

            assertThat(cursors.read("feed", cursors.write("feed", place))).isEqualTo(place);
        }
    }

    @Test
    void canStandInAnAddress() {
        assertThat(cursors.write("feed", PLACE)).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void belongToOneListOfOneServer() {
        var cursor = cursors.write("feed", PLACE);

        assertRefused("liked", cursor);
        assertThat(Refusals.fieldsOf(() -> cursors("another key").read("feed", cursor)))
                .containsExactly("cursor");
    }

    @Test
    void areRefusedWhenAnyBitWasChanged() {
        var bytes = Base64.getUrlDecoder().decode(cursors.write("feed", PLACE));
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);

            assertRefused("feed", Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "not/base64+", "AAAA", "ü", "=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void areRefusedWhenNobodyWroteThem(String cursor) {
        assertRefused("feed", cursor);
    }

    private void assertRefused(String list, String cursor) {
        var details = Refusals.of(() -> cursors.read(list, cursor));

        assertThat(details.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(details.message()).isEqualTo("cursor is not a cursor of this list.");
    }

    private static Cursors cursors(String key) {
        return new Cursors(new KeyedHash(key.getBytes(StandardCharsets.UTF_8)));
    }
}
