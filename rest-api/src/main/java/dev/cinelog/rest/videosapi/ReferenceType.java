package dev.cinelog.rest.videosapi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a video may begin with, told by the first bytes of the file and by nothing that somebody says of it. */
enum ReferenceType {
    PNG("image/png", "png", "\\x89PNG\\r\\n\\x1a\\n"),
    JPEG("image/jpeg", "jpg", "\\xff\\xd8\\xff"),
    WEBP("image/webp", "webp", "RIFF.{4}WEBP"),
    MP4("video/mp4", "mp4", ".{4}ftyp(iso[m2-9]|mp4[12]|avc1|dash|M4V |MSNV)");

    /** How many bytes of a file are enough to tell. */
    static final int HEAD = 12;

    private final String mediaType;
    private final String extension;
    private final Pattern beginning;

    ReferenceType(String mediaType, String extension, String beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    static Optional<ReferenceType> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> type.beginning.matcher(text).lookingAt())
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
