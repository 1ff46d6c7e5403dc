package dev.cinelog.app.contract;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code GET /auth/oauth/:provider}. */
@ExtendWith(CinelogExtension.class)
class OAuthContractTest {

    private final Api nobody;
    private final Golden golden;

    OAuthContractTest(RunningCinelog cinelog) {
        nobody = cinelog.api();
        golden = Golden.of("auth", cinelog.people())
                .naming(cinelog.supabase().url(), "supabase")
                .naming(encoded(cinelog.supabase().url()), "supabase");
    }

    @ParameterizedTest
    @CsvSource({
        "oauth, /auth/oauth/google?redirectTo=http://localhost:3000/feed%3Fa%3D1%26b%3D2",
        "oauth-provider-unknown, /auth/oauth/myspace?redirectTo=http://localhost:3000/feed",
        "oauth-redirect-missing, /auth/oauth/google",
        "oauth-redirect-foreign, /auth/oauth/google?redirectTo=http://evil.example/feed",
        "oauth-redirect-lookalike, /auth/oauth/google?redirectTo=http://localhost:3000.evil.example/",
        "oauth-redirect-user, /auth/oauth/google?redirectTo=http://localhost:3000@evil.example/",
        "oauth-redirect-script, /auth/oauth/google?redirectTo=javascript:alert(1)",
        "oauth-redirect-relative, /auth/oauth/google?redirectTo=/feed",
        "oauth-redirect-backslash, /auth/oauth/google?redirectTo=http://localhost:3000%5C@evil.example/"
    })
    void leadsToSupabaseAndBackToAFrontendOfOurs(String name, String path) {
        golden.check(name, nobody.get(path));
    }

    private static String encoded(String url) {
        return url.replace(":", "%3A").replace("/", "%2F");
    }
}
