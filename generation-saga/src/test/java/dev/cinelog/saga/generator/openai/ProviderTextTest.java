package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderTextTest {

    @Test
    void isOneLine() {
        assertThat(ProviderText.PLAIN.of("\u001b[31m a\r\n\tb\u0000\u202e\u2028c\u00a0 "))
                .isEqualTo("[31m a b c");
    }

    @Test
    void endsAfterThreeHundredCharactersAndNotWithinOne() {
        assertThat(ProviderText.PLAIN.of("x".repeat(1000))).isEqualTo("x".repeat(300));
        assertThat(ProviderText.PLAIN.of("x".repeat(299) + "🦊")).isEqualTo("x".repeat(299));
    }

    @Test
    void leavesSecretsOut() {
        assertThat(new ProviderText(List.of("sk-123456", "")).of("key sk-123456 is wrong"))
                .isEqualTo("key … is wrong");
    }

    @Test
    void findsNoShortSecretsInInnocentWords() {
        assertThat(new ProviderText(List.of("a fox")).of("a foxglove")).isEqualTo("a foxglove");
    }

    @Test
    void doesNotQuoteThePrompt() {
        assertThat(ProviderText.withoutQuotesOf(
                        "A film of Grace Hopper", "It names grace \"HOPPER\". No $1 film for people!"))
                .isEqualTo("It names …\". No $1 film for people!");
        assertThat(ProviderText.withoutQuotesOf("Ada", "Ada is no prompt")).isEqualTo("Ada is no prompt");
        assertThat(ProviderText.withoutQuotesOf("a red fox", "A red fox")).isEqualTo("…");
    }
}
