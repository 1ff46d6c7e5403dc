package dev.cinelog.app.running;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A form with files, of which nothing is checked. */
public final class Multipart {

    private final String boundary;
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final List<String> description = new ArrayList<>();

    public Multipart() {
        this("where-one-part-ends");
    }

    public Multipart(String boundary) {
        this.boundary = boundary;
    }

    public Multipart text(String name, String value) {
        description.add(name + "=" + value);
        return part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param filename as somebody claims, as is the type
     */
    public Multipart file(String name, String filename, String type, byte[] content) {
        description.add("%s=%d bytes that claim to be %s, %s".formatted(name, content.length, filename, type));
        return part(
                "name=\"%s\"; filename=\"%s\"".formatted(name, filename), "Content-Type: " + type + "\r\n", content);
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    /** For people to read. */
    @Override
    public String toString() {
        return String.join("; ", description);
    }

    private Multipart part(String disposition, String headers, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n".formatted(boundary, disposition, headers);
        parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
