package dev.cinelog.rest.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a form with files says, as a hash. Clients draw a new boundary for every try and may order fields anew, so neither counts;
 * nor do the names and types of files, which nobody here believes.
 */
final class FormContent {

    private static final Logger log = LoggerFactory.getLogger(FormContent.class);

    private FormContent() {}

    /**
     * Thirty-two bytes, computed piece by piece where the container has laid the files down.
     *
     * @return empty for a form that cannot be taken apart: whoever is to answer it will find the same and say so
     */
    static Optional<byte[]> of(HttpServletRequest request) throws IOException {
        Collection<Part> parts;
        try {
            parts = request.getParts();
        } catch (IOException | ServletException | IllegalStateException broken) {
            log.debug("A form with an idempotency key cannot be read", broken);
            return Optional.empty();
        }
        return Optional.of(
                hash(parts.stream().sorted(Comparator.comparing(Part::getName)).toList()));
    }

    /** Lengths come first, so that nothing can pass from one part to the next unnoticed. */
    private static byte[] hash(List<Part> parts) throws IOException {
        var digest = sha256();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            for (var part : parts) {
                out.writeUTF(part.getName());
                out.writeBoolean(part.getSubmittedFileName() != null);
                out.writeLong(part.getSize());
                try (var content = part.getInputStream()) {
                    content.transferTo(out);
                }
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
