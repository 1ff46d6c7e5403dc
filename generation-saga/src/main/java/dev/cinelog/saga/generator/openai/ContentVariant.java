package dev.cinelog.saga.generator.openai;

import java.util.Locale;

/** What can be fetched of a finished video. */
public enum ContentVariant {
    VIDEO("video/"),
    THUMBNAIL("image/"),
    SPRITESHEET("image/");

    private final String family;

    ContentVariant(String family) {
        this.family = family;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String accept() {
        return family + "*, application/octet-stream;q=0.5";
    }

    /** Whether bytes of this type may be it; some providers call all bytes an octet stream. */
    boolean mayBe(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT).strip();
        return type.startsWith(family) || type.startsWith("application/octet-stream");
    }
}
