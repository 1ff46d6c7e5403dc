package dev.cinelog.rest.media;

import dev.cinelog.api.account.AccountId;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Pictures for those who chose none: drawn from the id, so always the same. */
public final class Avatars {

    private final Optional<String> base;

    /** @param base what links begin with, empty for the address that the request came to */
    public Avatars(Optional<String> base) {
        this.base = base;
    }

    public String defaultUrl(AccountId accountId) {
        var here = base.orElseGet(() ->
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
        return here + "/avatars/" + accountId + ".svg";
    }

    /** A five by five mirrored pattern in one of 360 hues, as SVG. */
    String draw(AccountId accountId) {
        var bits = scramble(accountId.value());
        var cells = new StringBuilder();
        for (var cell = 0; cell < 15; cell++) {
            if ((bits >> cell & 1) == 1) {
                var column = cell / 5;
                var row = cell % 5;
                cells.append(square(column, row)).append(column == 2 ? "" : square(4 - column, row));
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 7 7">\
                <rect x="-1" y="-1" width="7" height="7" fill="hsl(%1$d 45%% 92%%)"/>\
                <g fill="hsl(%1$d 60%% 45%%)">%2$s</g></svg>""".formatted((bits >>> 20 & 0xffff) % 360, cells);
    }

    private static String square(int column, int row) {
        return "<rect x=\"%d\" y=\"%d\" width=\"1\" height=\"1\"/>".formatted(column, row);
    }

    /** 64-bit FNV-1a. */
    private static long scramble(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * 0x100000001b3L;
        }
        return hash;
    }
}
