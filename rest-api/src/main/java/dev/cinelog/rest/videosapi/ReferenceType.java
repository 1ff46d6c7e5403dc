package dev.cinelog.rest.videosapi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a video may begin with, told by the first bytes of the file and by nothing that somebody says of it. */
enum ReferenceType {
    PNG("image/png", "png", head -> head.startsWith("\u0089PNG\r\n\u001a\n")),
    JPEG("image/jpeg", "jpg", head -> head.startsWith("\u00ff\u00d8\u00ff")),
    WEBP("image/webp", "webp", head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8)),
    MP4("video/mp4", "mp4", head -> head.startsWith("ftyp", 4) && isBrandOfMp4(head));

    /** How many bytes of a file are enough to tell. */
    static final int HEAD = 12;

    private static final Set<String> BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV");

    private final String mediaType;
    private final String extension;
    private final Predicate<String> fits;

    ReferenceType(String mediaType, String extension, Predicate<String> fits) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.fits = fits;
    }

    static Optional<ReferenceType> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(type -> type.fits.test(text)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    private static boolean isBrandOfMp4(String head) {
        return head.length() >= HEAD && BRANDS.contains(head.substring(8, HEAD));
    }
}
