package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada", "Ada_Lovelace_1815", "___", "123", "abcdefghijklmnopqrstuvwxyz1234", "topmost", "users"})
    void areLettersDigitsAndUnderscores(String name) {
        assertThat(Usernames.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "abcdefghijklmnopqrstuvwxyz12345",
                "ada lovelace",
                "ada-lovelace",
                "ada.",
                "adä",
                "ada\n",
                "a\u0131da"
            })
    void areNothingElse(String name) {
        assertThat(Usernames.isValid(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "top", "admin", "api", "erased", "Top", "ADMIN", "Erased"})
    void areNotWhatAddressesNeed(String name) {
        assertThat(Usernames.isValid(name)).isFalse();
    }

    @Test
    void areRandomForThoseWhoChooseNone() {
        var names = Stream.generate(Usernames::random).limit(1_000).toList();

        assertThat(names).allMatch(name -> name.matches("user_[a-z2-9]{8}")).allMatch(Usernames::isValid);
        assertThat(new HashSet<>(names)).hasSize(1_000);
    }
}
