package dev.cinelog.rest.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(4);

    @Test
    void matchTheirHashAndNoOther() {
        var hash = passwords.hash("correct horse battery");

        assertThat(hash).startsWith("$2a$04$");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse", hash)).isFalse();
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void matchNobody() {
        assertThat(passwords.matches("nobody", null)).isFalse();
    }

    @Test
    void areRefusedWhenTooManyComeAtOnce() {
        var slow = new Passwords(8);
        var threads = Executors.newFixedThreadPool(200);
        try {
            var outcomes = IntStream.range(0, 200)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> outcome(slow), threads))
                    .toList();

            assertThat(outcomes.stream().map(CompletableFuture::join)).contains("hashed", ErrorCode.BUSY.name());
        } finally {
            threads.shutdown();
        }
    }

    private static String outcome(Passwords passwords) {
        try {
            passwords.hash("correct horse battery");
            return "hashed";
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }
}
