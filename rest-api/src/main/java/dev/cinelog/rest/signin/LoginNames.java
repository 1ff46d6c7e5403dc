package dev.cinelog.rest.signin;

import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.rest.hash.KeyedHash;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Turns names into the keyed hashes that history knows them by: HMAC-SHA256 of kind, version of the normalisation, and the
 * normalised name. Key and normalisation can never change, since ids are for ever; a better normalisation would be a
 * second version beside this one.
 */
public final class LoginNames {

    private static final String VERSION = "1";

    private final KeyedHash hash;

    public LoginNames(KeyedHash hash) {
        this.hash = hash;
    }

    public LoginNameId email(String email) {
        return hash(LoginNameKind.EMAIL, normalizedEmail(email));
    }

    public LoginNameId username(String username) {
        return hash(LoginNameKind.USERNAME, folded(username));
    }

    /** A person at another identity provider. */
    public LoginNameId identity(String provider, String subject) {
        return hash(LoginNameKind.IDENTITY, provider + ":" + subject);
    }

    /** Keyed hash of anything else that must not be readable, in a space of its own. */
    public String digest(String purpose, String text) {
        return hash.of(purpose + "\n" + text);
    }

    private LoginNameId hash(LoginNameKind kind, String normalized) {
        return new LoginNameId(hash.of(kind + "\n" + VERSION + "\n" + normalized));
    }

    private static String normalizedEmail(String email) {
        var at = email.lastIndexOf('@');
        var domain = IDN.toASCII(folded(email.substring(at + 1)), IDN.ALLOW_UNASSIGNED);
        return folded(email.substring(0, at)) + "@" + domain;
    }

    /** NFKC and case folding, as far as lower after upper case folds. */
    private static String folded(String text) {
        var composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
