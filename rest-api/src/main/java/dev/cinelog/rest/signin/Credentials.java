package dev.cinelog.rest.signin;

import dev.cinelog.rest.input.Fields;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an e-mail address and a password must look like to be looked at. */
public final class Credentials {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST_ADDRESS = 255;
    private static final int SHORTEST_PASSWORD = 8;

    /** bcrypt reads no further, and cutting a password would be a lie. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private Credentials() {}

    public static String email(Fields fields, @Nullable String value) {
        var email = fields.text("email", value, LONGEST_ADDRESS);
        fields.check(email.isEmpty() || isAddress(email), "email", "must be an e-mail address.");
        return email;
    }

    /** A password that somebody chooses. */
    public static String newPassword(Fields fields, @Nullable String value) {
        var password = password(fields, value);
        fields.check(
                password.isEmpty() || password.codePointCount(0, password.length()) >= SHORTEST_PASSWORD,
                "password",
                "must have at least 8 characters.");
        return password;
    }

    /** A password that somebody claims to have chosen. */
    public static String password(Fields fields, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            fields.reject("password", "must not be empty.");
            return "";
        }
        fields.check(
                value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES,
                "password",
                "must not be longer than 72 bytes.");
        fields.check(value.indexOf('\0') < 0, "password", "must not contain control characters.");
        fields.check(
                StandardCharsets.UTF_8.newEncoder().canEncode(value),
                "password",
                "must not contain halves of characters.");
        return value;
    }

    private static boolean isAddress(String email) {
        try {
            return ADDRESS.matcher(email).matches()
                    && !IDN.toASCII(email.substring(email.lastIndexOf('@') + 1), IDN.ALLOW_UNASSIGNED)
                            .isEmpty();
        } catch (IllegalArgumentException impossibleDomain) {
            return false;
        }
    }
}
