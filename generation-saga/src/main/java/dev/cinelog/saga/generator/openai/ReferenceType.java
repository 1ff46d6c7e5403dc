package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What a video may begin with, told by its first bytes. */
enum ReferenceType {
    JPEG("image/jpeg", "reference.jpg", 0, "\u00ff\u00d8\u00ff"),
    PNG("image/png", "reference.png", 0, "\u0089PNG\r\n\u001a\n"),
    WEBP("image/webp", "reference.webp", 8, "WEBP"),
    MP4("video/mp4", "reference.mp4", 4, "ftyp");

    private static final int ENOUGH = 16;

    private final String contentType;
    private final String fileName;
    private final int position;
    private final String mark;

    ReferenceType(String contentType, String fileName, int position, String mark) {
        this.contentType = contentType;
        this.fileName = fileName;
        this.position = position;
        this.mark = mark;
    }

    static Optional<ReferenceType> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(ENOUGH), ISO_8859_1);
            return Arrays.stream(values())
                    .filter(type -> head.startsWith(type.mark, type.position))
                    .findFirst();
        }
    }

    String contentType() {
        return contentType;
    }

    /** What the provider is told, so that it learns no path of this machine. */
    String fileName() {
        return fileName;
    }
}
