package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.http.MediaType;

/** A form of texts, with one file at its end. */
final class MultipartForm {

    private final String boundary = "cinelog-" + UUID.randomUUID();
    private final StringBuilder head = new StringBuilder();

    MultipartForm text(String name, String value) {
        part(name, "", "text/plain;charset=UTF-8").append(value).append("\r\n");
        return this;
    }

    Payload file(String name, ReferenceType type, Path file) throws IOException {
        part(name, "; filename=\"" + type.fileName() + "\"", type.contentType());
        byte[] before = head.toString().getBytes(UTF_8);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8);
        return new Payload(
                MediaType.parseMediaType("multipart/form-data;boundary=" + boundary),
                before.length + Files.size(file) + after.length,
                out -> {
                    out.write(before);
                    Files.copy(file, out);
                    out.write(after);
                });
    }

    private StringBuilder part(String name, String more, String contentType) {
        return head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, more, contentType));
    }
}
