package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;

/**
 * The bytes of a finished video on their way into a file. The file is whole, or it is not there.
 *
 * @param limit in bytes
 */
record Download(ContentVariant variant, Path target, long limit) {

    private static final int BUFFER = 1 << 16;
    private static final int BOX_HEAD = 8;

    /** Takes away what an earlier try left behind. */
    void makeRoom() {
        try {
            Files.deleteIfExists(target);
        } catch (IOException ourOwn) {
            throw new UncheckedIOException(ourOwn);
        }
    }

    void from(ProviderAnswer answer) throws IOException, ProviderException, InterruptedException {
        String type = answer.headers().getFirst(HttpHeaders.CONTENT_TYPE);
        if (type == null || !variant.mayBe(type)) {
            throw unfit("of the type " + (type == null ? "unknown" : type));
        }
        long promised = answer.headers().getContentLength();
        if (promised > limit) {
            throw tooLarge();
        }
        boolean whole = false;
        try {
            long received = answer.read(this::copy);
            if (promised >= 0 && received != promised) {
                throw unfit("cut off: %d of %d bytes".formatted(received, promised));
            }
            if (received == 0 || (variant == ContentVariant.VIDEO && !isMp4())) {
                throw unfit("no MP4 or nothing at all");
            }
            whole = true;
        } finally {
            if (!whole) {
                makeRoom();
            }
        }
    }

    private long copy(InputStream body) throws IOException, ProviderException {
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        try (OutputStream file = openTarget()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                received += read;
                if (received > limit) {
                    throw tooLarge();
                }
                write(file, buffer, read);
            }
        }
        return received;
    }

    private OutputStream openTarget() {
        try {
            return Files.newOutputStream(target);
        } catch (IOException ourOwn) {
            throw new UncheckedIOException(ourOwn);
        }
    }

    /** A full disk is no fault of the provider's. */
    private static void write(OutputStream file, byte[] buffer, int length) {
        try {
            file.write(buffer, 0, length);
        } catch (IOException ourOwn) {
            throw new UncheckedIOException(ourOwn);
        }
    }

    private boolean isMp4() throws IOException {
        try (InputStream file = Files.newInputStream(target)) {
            return new String(file.readNBytes(BOX_HEAD), ISO_8859_1).startsWith("ftyp", 4);
        }
    }

    /** Another try may bring the right bytes: such answers come from what stands in between, or from a broken connection. */
    private ProviderException unfit(String how) {
        return new ProviderUnavailableException(
                ProviderText.PLAIN.of("The " + variant.word() + " that was delivered is " + how));
    }

    private ProviderException tooLarge() {
        return new ProviderRefusedException(
                RefusalKind.TOO_LARGE, "The %s is larger than %d bytes".formatted(variant.word(), limit));
    }
}
