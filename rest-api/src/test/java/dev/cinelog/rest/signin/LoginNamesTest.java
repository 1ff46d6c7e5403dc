package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids made here are in history for ever: whoever changes one of these expectations loses accounts. */
class LoginNamesTest {

    private final LoginNames names = new LoginNames(new KeyedHash("a key".getBytes(StandardCharsets.UTF_8)));

    @Test
    void areTheSameInEveryVersionOfThisProgram() {
        assertThat(names.email("ada@example.org").value()).isEqualTo("zFzMtsROzMZBzx2_Ym-Bi8qyaYUgJY4TxM1InEKR5Zw");
        assertThat(names.username("ada").value()).isEqualTo("H6wkkRCSfU8Gbz3lWpn90WmrR-t338LgH8qg7hb3HRo");
        assertThat(names.identity("supabase", "01a1faf2-647c-7832-8b07-f0076e2c6964")
                        .value())
                .isEqualTo("ji_Sy66cAiidWY912VGyvJ91kJ3hJr8gGTD4kNg0mFo");
        assertThat(names.digest("viewing", "ada")).isEqualTo("qK6S1LvmOxRy43PLsa5-PXNogaOYP8puEp8n-YKCorE");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.ORG, ada@example.org",
        "' ada@example.org ', ada@example.org",
        "\uff41\uff44\uff41@example.org, ada@example.org",
        "ada@exa\uff4dple.org, ada@example.org",
        "ada@B\u00dcCHER.example, ada@bu\u0308cher.example",
        "ada@b\u00fccher.example, ada@xn--bcher-kva.example",
        "jos\u00e9@example.org, jose\u0301@example.org",
        "STRASSE@example.org, stra\u00dfe@example.org",
        "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2@example.org, \u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3@example.org"
    })
    void areOneForAllSpellingsOfAnAddress(String one, String other) {
        assertThat(names.email(one)).isEqualTo(names.email(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada@example.com",
        "ada@example.org, ada+films@example.org",
        "ada@example.org, a.da@example.org",
        "jose@example.org, jos\u00e9@example.org",
        "ada@sub.example.org, ada@example.org"
    })
    void differForDifferentAddresses(String one, String other) {
        assertThat(names.email(one)).isNotEqualTo(names.email(other));
    }

    @ParameterizedTest
    @CsvSource({"Ada, ADA", "I, i", "\uff21da, ada"})
    void areOneForAllSpellingsOfAUserName(String one, String other) {
        assertThat(names.username(one)).isEqualTo(names.username(other));
    }

    @Test
    void differByKind() {
        assertThat(names.username("ada@example.org")).isNotEqualTo(names.email("ada@example.org"));
        assertThat(names.digest("viewing", "ada")).isNotEqualTo(names.digest("download", "ada"));
    }

    @Test
    void differByKey() {
        var others = new LoginNames(new KeyedHash("another key".getBytes(StandardCharsets.UTF_8)));

        assertThat(others.email("ada@example.org")).isNotEqualTo(names.email("ada@example.org"));
    }

    @Test
    void doNotDependOnWhereTheServerStands() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(names.username("INGRID")).isEqualTo(names.username("ingrid"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
