package dev.cinelog.rest.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;

/** Public names: {@code [a-zA-Z0-9_]{3,30}}, some of them reserved. */
public final class Usernames {

    public static final String RULE = "must be 3 to 30 letters, digits or underscores, and none that is reserved.";

    private static final Set<String> RESERVED = Set.of("me", "top", "admin", "api", "erased");
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Usernames() {}

    public static boolean isValid(String username) {
        return username.matches("[a-zA-Z0-9_]{3,30}") && !RESERVED.contains(username.toLowerCase(Locale.ROOT));
    }

    /** A name for somebody who chose none. */
    public static String random() {
        var name = new StringBuilder("user_");
        for (var letter = 0; letter < 8; letter++) {
            name.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return name.toString();
    }
}
