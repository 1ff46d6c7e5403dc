package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.input.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private final Fields fields = new Fields();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "a@b.co",
                "ada+films@mail.example.org",
                "jos\u00e9@b\u00fccher.example",
                "\"quoted\"@example.org",
                "ada@xn--bcher-kva.example"
            })
    void takeAddresses(String email) {
        assertThat(Credentials.email(fields, email)).isEqualTo(email);
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@.org",
                "ada@example.",
                "ada@@example.org",
                "ada lovelace@example.org",
                "ada@exam ple.org",
                "ada@example..org",
                "ada@\u2028example.org"
            })
    void refuseWhatIsNoAddress(String email) {
        Credentials.email(fields, email);

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).containsExactly("email");
    }

    @Test
    void refuseAddressesThatNoServerTakes() {
        Credentials.email(fields, "a".repeat(65) + "@example.org");
        Credentials.email(fields, "ada@" + "b".repeat(64) + ".org");
        Credentials.email(fields, "ada@" + "abcdefgh.".repeat(29) + "org");

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).hasSize(3).containsOnly("email");
    }

    /** As UTF-8 they would all be the same question marks. */
    @Test
    void refusePasswordsOfHalvesOfCharacters() {
        Credentials.newPassword(fields, "\ud83e".repeat(8));

        assertThat(Refusals.of(fields::refuseIfAny).message())
                .isEqualTo("password must not contain halves of characters.");
    }

    @Test
    void takePasswordsFromEightCharactersTo72Bytes() {
        assertThat(Credentials.newPassword(fields, "12345678")).isEqualTo("12345678");
        assertThat(Credentials.newPassword(fields, "🦊".repeat(8))).hasSize(16);
        assertThat(Credentials.newPassword(fields, "a".repeat(72))).hasSize(72);
        assertThat(Credentials.newPassword(fields, "        ")).isEqualTo("        ");
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "🦊🦊🦊🦊🦊🦊🦊", "12345678\0"})
    void refuseOthers(String password) {
        Credentials.newPassword(fields, password);

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).containsExactly("password");
    }

    @Test
    void refusePasswordsThatBcryptWouldCut() {
        Credentials.newPassword(fields, "a".repeat(73));
        Credentials.newPassword(fields, "ü".repeat(37));

        assertThat(Refusals.fieldsOf(fields::refuseIfAny)).hasSize(2).containsOnly("password");
    }

    @Test
    void takeAnyPasswordThatMayBeAnOldOne() {
        assertThat(Credentials.password(fields, "short")).isEqualTo("short");
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();
    }
}
