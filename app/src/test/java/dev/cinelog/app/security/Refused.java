package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;

/** That a bearer token is refused wherever it is shown. */
final class Refused {

    private Refused() {}

    /** Where a token is needed, and where it is not. */
    static void everywhere(Api bearer) {
        assertRefused(bearer.get("/auth/me"));
        assertRefused(bearer.get("/videos/feed"));
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Bearer error=\"invalid_token\"");
        assertThat(answer.at("/statusCode")).isEqualTo("401");
        assertThat(answer.at("/error")).isEqualTo("TOKEN_INVALID");
        assertThat(answer.at("/message")).isEqualTo("Your session is invalid or has expired.");
    }
}
