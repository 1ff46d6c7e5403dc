package dev.cinelog.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.video.event.VideoRequested;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalMaskTest {

    @Test
    void personalFieldsAreMaskedAndOthersAreNot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("accountId", "1");
        fields.put("username", "somebody");
        fields.put("email", "somebody@example.org");
        fields.put("emailName", "hash");
        fields.put("fullName", null);
        fields.put("nativeLanguage", "en");

        var shown = PersonalMask.mask(AccountOpened.class, fields);

        assertThat(shown)
                .containsEntry("accountId", "1")
                .containsEntry("username", "[masked]")
                .containsEntry("email", "[masked]")
                .containsEntry("emailName", "hash")
                .containsEntry("fullName", null)
                .containsEntry("nativeLanguage", "en");
        assertThat(fields).containsEntry("username", "somebody");
    }

    @Test
    void promptsAndPasswordHashesArePersonal() {
        assertThat(PersonalMask.mask(VideoRequested.class, Map.of("prompt", "A cat")))
                .containsExactly(Map.entry("prompt", "[masked]"));
        assertThat(PersonalMask.mask(PasswordSet.class, Map.of("passwordHash", "bcrypt", "credentialVersion", 1)))
                .containsEntry("passwordHash", "[masked]")
                .containsEntry("credentialVersion", 1);
    }

    @Test
    void whatHasNothingPersonalIsShownAsItIs() {
        assertThat(PersonalMask.mask(AccountClosed.class, Map.of("accountId", "1")))
                .containsExactly(Map.entry("accountId", "1"));
    }
}
