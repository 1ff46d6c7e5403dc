package dev.cinelog.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerSealTest {

    private static final byte[] ANSWER = "a secret prompt".getBytes(StandardCharsets.UTF_8);

    private final AnswerSeal seal = new AnswerSeal(new byte[32]);

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(ANSWER))).isEqualTo(ANSWER);
        assertThat(seal.open(seal.seal(new byte[0]))).isEmpty();
    }

    @Test
    void hidesWhatItSealed() {
        var sealed = seal.seal(ANSWER);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(seal.seal(ANSWER)).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingThatWasTouched() {
        var sealed = seal.seal(ANSWER);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingOfAnotherKey() {
        var another = new byte[32];
        another[0] = 1;

        assertThatThrownBy(() -> seal.open(new AnswerSeal(another).seal(ANSWER)))
                .isInstanceOf(IllegalStateException.class);
    }
}
