package dev.cinelog.saga.webhook;

import dev.cinelog.api.webhook.Receivers;
import java.io.IOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends letters to whatever lies in public, and to the hosts that an operator listed. The address was judged when it was
 * registered, and is judged again here, for lists change; a name is judged by what it stands for when it is connected to. No
 * proxy decides where to, no redirect is followed, and nothing that is answered is kept but its status.
 */
final class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final long LONGEST_ANSWER = 64 * 1024;

    private final Receivers receivers;
    private final OkHttpClient anywhere;
    private final OkHttpClient inPublic;

    /** @param patience for the whole of one try, answer included */
    Post(Receivers receivers, OkHttpClient http, Duration patience) {
        this.receivers = receivers;
        this.anywhere = http.newBuilder()
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(patience)
                .readTimeout(patience)
                .writeTimeout(patience)
                .callTimeout(patience)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
        this.inPublic = anywhere.newBuilder().dns(new PublicDns(http.dns())).build();
    }

    Reply send(String url, Letter letter) {
        var address = HttpUrl.parse(url);
        var objection = receivers.objectionTo(url);
        if (address == null || objection.isPresent()) {
            return Reply.none("its address may not be sent to: it " + objection.orElse("cannot be read."));
        }
        var request = new Request.Builder()
                .url(address)
                .headers(Headers.of(letter.headers()))
                .header("User-Agent", "Cinelog-Webhooks")
                .post(RequestBody.create(letter.body().getBytes(StandardCharsets.UTF_8), JSON))
                .build();
        var client = receivers.allow(address.host(), address.port()) ? anywhere : inPublic;
        try (var response = client.newCall(request).execute()) {
            readAway(response);
            return Reply.answered(response.code());
        } catch (IOException broken) {
            return Reply.none(
                    "there was no answer (%s)".formatted(broken.getClass().getSimpleName()));
        }
    }

    /** So that the receiver gets rid of it; more than the bound, or the rest of what breaks off, is nobody's loss. */
    private static void readAway(Response response) {
        try {
            response.body().source().request(LONGEST_ANSWER);
        } catch (IOException brokenOff) {
            log.debug("An answer broke off after its status");
        }
    }
}
