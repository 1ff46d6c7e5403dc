package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Sends requests to the provider, and tells the kinds of failure apart. Everything it reads is bounded in size and time. */
final class ProviderHttp {

    private static final int LONGEST_JSON = 1 << 20;
    private static final int LONGEST_ERROR = 1 << 16;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final OpenAiSettings settings;
    private final Clock clock;
    private final RestClient answers;
    private final RestClient contents;

    ProviderHttp(OpenAiSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeouts().connect())
                .build();
        this.answers = within(settings.timeouts().answer(), client);
        this.contents = within(settings.timeouts().content(), client);
    }

    /** The limit holds until the last byte of the body. Uncompressed, so that lengths can be compared. */
    private static RestClient within(Duration limit, HttpClient client) {
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(limit);
        factory.enableCompression(false);
        return RestClient.builder().requestFactory(factory).build();
    }

    /** The answer as JSON. What is no JSON is asked for once more: it may have come from something in between. */
    JsonNode json(Call call) throws ProviderException, InterruptedException {
        Optional<JsonNode> json = readJson(call);
        return (json.isPresent() ? json : readJson(call)).orElseThrow(() -> unreadable(call));
    }

    /** For answers of which only the success matters. */
    void run(Call call) throws ProviderException, InterruptedException {
        exchange(answers, call, answer -> Optional.empty());
    }

    void fetch(Call call, Download download) throws ProviderException, InterruptedException {
        exchange(contents, call, answer -> {
            download.from(answer);
            return Optional.empty();
        });
    }

    private Optional<JsonNode> readJson(Call call) throws ProviderException, InterruptedException {
        return exchange(answers, call, answer -> {
            byte[] bytes = answer.read(body -> body.readNBytes(LONGEST_JSON + 1));
            return bytes.length > LONGEST_JSON ? Optional.empty() : parsed(bytes);
        });
    }

    private interface Handling<T> {

        T of(ProviderAnswer answer) throws IOException, ProviderException, InterruptedException;
    }

    private <T> T exchange(RestClient client, Call call, Handling<T> handling)
            throws ProviderException, InterruptedException {
        try (ProviderAnswer answer = send(client, call)) {
            if (answer.status() >= 300) {
                throw failure(call, answer);
            }
            return handling.of(answer);
        } catch (IOException broken) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw broken(call, broken);
        }
    }

    private ProviderAnswer send(RestClient client, Call call) throws IOException {
        var request = client.method(call.method()).uri(settings.address(call.path()));
        request.headers(headers -> {
            headers.setBearerAuth(settings.apiKey());
            headers.set(HttpHeaders.ACCEPT, call.accept());
            if (call.idempotencyKey() != null) {
                headers.set("Idempotency-Key", call.idempotencyKey());
            }
        });
        if (call.payload() != null) {
            Payload payload = call.payload();
            request.contentType(payload.type()).contentLength(payload.length()).body(payload.body());
        }
        try {
            return new ProviderAnswer(request.exchangeForRequiredValue((sent, response) -> response, false));
        } catch (ResourceAccessException unreachable) {
            throw unreachable.getCause() instanceof IOException cause ? cause : new IOException("no connection");
        } catch (IllegalArgumentException malformed) {
            throw new IOException("the answer has a status or headers that cannot be");
        }
    }

    private ProviderException failure(Call call, ProviderAnswer answer) throws InterruptedException {
        Optional<Duration> retryAfter = RetryAfter.read(
                answer.headers().getFirst(HttpHeaders.RETRY_AFTER),
                clock.instant(),
                settings.timeouts().retryAfter());
        return ErrorAnswer.of(answer.status(), errorBody(answer), call.textWithout(settings.apiKey()), retryAfter)
                .to(call);
    }

    /** The status says enough where the body cannot be read. */
    private static Optional<JsonNode> errorBody(ProviderAnswer answer) throws InterruptedException {
        try {
            return parsed(answer.read(body -> body.readNBytes(LONGEST_ERROR)));
        } catch (IOException | ProviderException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> parsed(byte[] bytes) throws IOException {
        try {
            return Optional.ofNullable(JSON.readTree(bytes)).filter(json -> !json.isMissingNode());
        } catch (JsonProcessingException garbage) {
            return Optional.empty();
        }
    }

    private static ProviderException unreadable(Call call) {
        String message = call + " was answered twice with what is no JSON, or too much of it";
        return call.isOrder()
                ? new OutcomeUnknownException(message)
                : new ProviderRefusedException(RefusalKind.NOT_UNDERSTOOD, message);
    }

    private ProviderException broken(Call call, IOException broken) {
        String cause = broken.getClass().getSimpleName() + " " + broken.getMessage();
        String message = call.textWithout(settings.apiKey()).of(call + " broke off: " + cause);
        return call.isOrder() && mayHaveArrived(broken)
                ? new OutcomeUnknownException(message)
                : new ProviderUnavailableException(message);
    }

    private static boolean mayHaveArrived(IOException broken) {
        return !(broken instanceof ConnectException
                || broken instanceof HttpConnectTimeoutException
                || broken instanceof UnknownHostException
                || broken instanceof SSLHandshakeException);
    }
}
