package dev.cinelog.app.keys;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.query.personal.PersonalText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Texts of read models under the key of the person whom they are about. */
final class SealedText implements PersonalText {

    private static final byte[] CONTEXT = "read model".getBytes(StandardCharsets.UTF_8);

    private final PersonKeys keys;

    SealedText(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public String seal(AccountId person, String text) {
        return keys.madeFor(person).map(key -> sealed(key, text)).orElse(Personal.ERASED);
    }

    @Override
    public String open(AccountId person, String sealed) {
        if (sealed.equals(Personal.ERASED)) {
            return sealed;
        }
        return keys.of(person).map(key -> opened(key, sealed)).orElse(Personal.ERASED);
    }

    @Override
    public void preload() {
        keys.preload();
    }

    private static String sealed(PersonKey key, String text) {
        try {
            var encrypted = key.encryptAlike(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-SIV failed", impossible);
        }
    }

    private static String opened(PersonKey key, String sealed) {
        try {
            return new String(key.decryptAlike(Base64.getUrlDecoder().decode(sealed), CONTEXT), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new IllegalStateException("A sealed text of a read model cannot be opened; rebuild it", changed);
        }
    }
}
