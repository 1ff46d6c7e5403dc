package dev.cinelog.saga.generator.openai;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer whose body has yet to be read.
 *
 * <p>The body is read on a thread of its own: before JDK 20 the client's stream does not hear interrupts. Closing lets the rest of
 * the body go; Spring's own {@code close} would read it all first, however long it is.
 */
final class ProviderAnswer implements AutoCloseable {

    private static final long LAST_READ_SECONDS = 5;

    private final ClientHttpResponse response;
    private final int status;
    private final InputStream body;

    ProviderAnswer(ClientHttpResponse response) throws IOException {
        this.response = response;
        this.status = response.getStatusCode().value();
        this.body = response.getBody();
    }

    interface Reading<T> {

        T from(InputStream body) throws IOException, ProviderException;
    }

    int status() {
        return status;
    }

    HttpHeaders headers() {
        return response.getHeaders();
    }

    <T> T read(Reading<T> reading) throws IOException, ProviderException, InterruptedException {
        var task = new FutureTask<T>(() -> reading.from(body));
        var reader = new Thread(task, "video-provider-answer");
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            body.close();
            reader.join(TimeUnit.SECONDS.toMillis(LAST_READ_SECONDS));
            throw interrupted;
        } catch (ExecutionException failed) {
            throw unwrapped(failed.getCause());
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) throws IOException, ProviderException {
        if (cause instanceof IOException broken) {
            throw broken;
        }
        if (cause instanceof ProviderException failure) {
            throw failure;
        }
        if (cause instanceof RuntimeException unexpected) {
            return unexpected;
        }
        return new IllegalStateException(cause);
    }

    @Override
    public void close() throws IOException {
        body.close();
        response.close();
    }
}
