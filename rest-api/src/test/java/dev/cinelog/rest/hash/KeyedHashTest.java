package dev.cinelog.rest.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    /** Cases 1, 2 and 6 of RFC 4231. */
    @Test
    void isHmacSha256() {
        var first = new byte[20];
        Arrays.fill(first, (byte) 0x0b);
        var sixth = new byte[131];
        Arrays.fill(sixth, (byte) 0xaa);

        assertThat(hex(first, "Hi There"))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(hex(bytes("Jefe"), "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(hex(sixth, "Test Using Larger Than Block-Size Key - Hash Key First"))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    void takesPartsAsOne() {
        var hash = new KeyedHash(bytes("key"));

        assertThat(hash.of(bytes("one"), bytes("two"))).isEqualTo(hash.of(bytes("onetwo")));
    }

    @Test
    void isWrittenToStandInAnAddress() {
        assertThat(new KeyedHash(bytes("key")).of("text")).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void isComparedAsAWhole() {
        assertThat(KeyedHash.same("abc", "abc")).isTrue();
        assertThat(KeyedHash.same("abc", "abd")).isFalse();
        assertThat(KeyedHash.same("abc", "ab")).isFalse();
        assertThat(KeyedHash.same("", "")).isTrue();
    }

    private static String hex(byte[] key, String text) {
        return HexFormat.of().formatHex(new KeyedHash(key).of(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
