package dev.cinelog.app.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.app.running.Together;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PersonKeysTest {

    private static final byte[] CONTEXT = "event".getBytes(UTF_8);
    private static final Duration BOUND = Duration.ofSeconds(1);

    private final AccountId ada = new AccountId(KeysDatabase.newPerson());
    private final PersonKeys one = KeysDatabase.node();
    private final PersonKeys other = KeysDatabase.node();

    @Test
    void fiftyAtOnceOnTwoNodesMakeOneKey() {
        var encrypted = Together.times(50, number -> encrypt(number % 2 == 0 ? one : other, String.valueOf(number)));

        assertThat(KeysDatabase.wrapped(ada.value())).hasSize(1);
        assertThat(encrypted)
                .allSatisfy(
                        bytes -> assertThat(decrypt(KeysDatabase.node(), bytes)).matches("\\d{1,2}"));
    }

    @Test
    void aDestroyedKeyIsForgottenByEveryNodeWithinASecond() {
        var encrypted = encrypt(one, "a secret");
        assertThat(decrypt(other, encrypted)).isEqualTo("a secret");

        try (var looking = new Looking(other)) {
            assertThat(looking).isNotNull();
            one.destroy(ada);

            assertThat(one.of(ada)).isEmpty();
            await().atMost(BOUND).untilAsserted(() -> assertThat(other.of(ada)).isEmpty());
        }
    }

    @Test
    void aNodeThatCannotLookDoesNotTrustWhatItKeeps() {
        encrypt(one, "a secret");
        assertThat(other.of(ada)).isPresent();
        one.destroy(ada);

        await().atMost(BOUND).untilAsserted(() -> assertThat(other.of(ada)).isEmpty());
    }

    @Test
    void nobodyGetsASecondKey() {
        encrypt(one, "a secret");
        one.destroy(ada);

        assertThat(KeysDatabase.node().madeFor(ada)).isEmpty();
        assertThat(KeysDatabase.wrapped(ada.value())).containsExactly((byte[]) null);
    }

    @Test
    void whoeverIsForgottenBeforeThereWasAKeyGetsNone() {
        one.destroy(ada);
        one.destroy(ada);

        assertThat(other.madeFor(ada)).isEmpty();
    }

    @Test
    void aKeyThatIsMissingIsNotTakenForADestroyedOne() {
        assertThatThrownBy(() -> one.of(ada))
                .isInstanceOf(PersonKeyMissingException.class)
                .hasMessageContaining(ada.value());
    }

    @Test
    void preloadingBringsKeysAndDestructions() {
        var encrypted = encrypt(one, "a secret");
        var bob = new AccountId(KeysDatabase.newPerson());
        one.destroy(bob);

        var fresh = KeysDatabase.node();
        fresh.preload();

        assertThat(decrypt(fresh, encrypted)).isEqualTo("a secret");
        assertThat(fresh.of(bob)).isEmpty();
    }

    @Test
    void theWrappingKeyCanBeChanged() {
        var encrypted = encrypt(one, "a secret");
        var before = KeysDatabase.wrapped(ada.value()).get(0);

        new Rewrapping(KeysDatabase.table(), KeysDatabase.wrapping(2, 1)).run();
        var after = KeysDatabase.wrapped(ada.value()).get(0);
        var rotated = new PersonKeys(KeysDatabase.table(), KeysDatabase.wrapping(2));

        assertThat(after).isNotEqualTo(before);
        assertThat(decrypt(rotated, encrypted)).isEqualTo("a secret");
        assertThatThrownBy(() -> KeysDatabase.node().of(ada)).isInstanceOf(WrappingKeyMissingException.class);
        new Rewrapping(KeysDatabase.table(), KeysDatabase.wrapping(1, 2)).run();
    }

    @Test
    void anotherWrappingKeyIsNoticedAtTheStart() {
        encrypt(one, "a secret");

        assertThatThrownBy(() -> new Rewrapping(KeysDatabase.table(), KeysDatabase.wrapping(3)).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PERSONAL_DATA_KEY");
    }

    @Test
    void readModelsSealTheSameTextAlikeAndNobodyElsesDoes() {
        var text = new SealedText(one);
        var bob = new AccountId(KeysDatabase.newPerson());

        assertThat(text.seal(ada, "ada@example.org"))
                .isEqualTo(new SealedText(other).seal(ada, "ada@example.org"))
                .isNotEqualTo(text.seal(bob, "ada@example.org"))
                .doesNotContain("ada");
        assertThat(text.open(ada, text.seal(ada, "ada@example.org"))).isEqualTo("ada@example.org");
    }

    @Test
    void aSealedTextOfSomebodyForgottenIsErased() {
        var text = new SealedText(one);
        var sealed = text.seal(ada, "ada@example.org");
        one.destroy(ada);

        assertThat(text.open(ada, sealed)).isEqualTo("[erased]");
        assertThat(text.open(ada, text.seal(ada, "late"))).isEqualTo("[erased]");
    }

    private byte[] encrypt(PersonKeys keys, String text) {
        return keys.madeFor(ada).orElseThrow().encrypt(text.getBytes(UTF_8), CONTEXT);
    }

    private String decrypt(PersonKeys keys, byte[] encrypted) {
        try {
            return new String(keys.of(ada).orElseThrow().decrypt(encrypted, CONTEXT), UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }
}
