package dev.cinelog.rest.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTest {

    private final AllowedOrigins origins = new AllowedOrigins(List.of("http://localhost:3000", "https://a.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000",
                "http://localhost:3000/",
                "http://localhost:3000/feed?a=b#c",
                "https://a.example/feed"
            })
    void allowWhatLiesWithin(String address) {
        assertThat(origins.allow(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/feed",
                "//a.example/feed",
                "http://a.example/",
                "https://localhost:3000/",
                "http://localhost:3001/",
                "http://localhost/",
                "https://a.example.evil/",
                "https://a.example@evil/",
                "https://a.example:a@evil/",
                "https://a.example:443/",
                "https:///a.example/",
                "https://a.example\\@evil/",
                "https://evil#https://a.example",
                "https://evil\u2044a.example/",
                "javascript://a.example/%0aalert(1)",
                "javascript:alert(1)",
                "data:text/html,a"
            })
    void allowNothingElse(String address) {
        assertThat(origins.allow(address)).isFalse();
    }
}
