package dev.cinelog.app.rebuild;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.app.crash.ServerProcess;
import dev.cinelog.app.running.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who like and look, a hundred requests a second in all, and who notice when something is missing. */
final class Crowd {

    private static final int THREADS = 10;
    private static final long MILLIS = 10;

    private final List<ServerProcess> nodes;
    private final List<String> videos;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<String, AtomicInteger> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> visible = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final String reader = somebody();

    Crowd(List<ServerProcess> nodes, List<String> videos) {
        this.nodes = nodes;
        this.videos = videos;
        for (var video : videos) {
            acknowledged.put(video, new AtomicInteger());
            visible.put(video, new AtomicInteger());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is complained about
    Crowd start() {
        for (var thread = 0; thread < THREADS; thread++) {
            threads.scheduleAtFixedRate(this::ask, thread * MILLIS, THREADS * MILLIS, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    int requests() {
        return requests.get();
    }

    /** What went wrong, in the eyes of those who asked. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many likes of a video were answered with a yes. */
    int acknowledged(String video) {
        return likes(acknowledged, video);
    }

    /** Nobody asks any more, and whoever asked has an answer. */
    void goHome() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
            complaints.add("Somebody got no answer.");
        }
    }

    private void ask() {
        var number = requests.incrementAndGet();
        var node = nodes.get(number % nodes.size());
        var video = videos.get(number / 3 % videos.size());
        try {
            switch (number % 3) {
                case 0 -> like(node, video);
                case 1 -> look(node, video);
                default -> browse(node);
            }
        } catch (RuntimeException failure) {
            complaints.add(failure.toString());
        }
    }

    private void like(ServerProcess node, String video) {
        var answer = expect(node, "POST", "/videos/" + video + "/like", somebody());
        likes(acknowledged, video, 1);
        if (answer.headers().firstValue("X-Consistency").isEmpty()) {
            likes(visible, video, 1);
        }
    }

    /** Whoever liked before this question must be counted in its answer. */
    private void look(ServerProcess node, String video) {
        var atLeast = likes(visible, video);
        var likes = Json.read(expect(node, "GET", "/videos/" + video, reader).body())
                .path("likes")
                .asInt();
        if (likes < atLeast) {
            complaints.add("%d likes instead of at least %d".formatted(likes, atLeast));
        }
    }

    private void browse(ServerProcess node) {
        var cards = Json.read(expect(node, "GET", "/videos/feed", reader).body())
                .path("videos")
                .size();
        if (cards < videos.size()) {
            complaints.add("%d cards instead of %d".formatted(cards, videos.size()));
        }
    }

    private static HttpResponse<String> expect(ServerProcess node, String method, String path, String token) {
        var answer =
                node.send(method, path, token, "").orElseThrow(() -> new IllegalStateException("No answer to " + path));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private static int likes(Map<String, AtomicInteger> counted, String video) {
        return likes(counted, video, 0);
    }

    private static int likes(Map<String, AtomicInteger> counted, String video, int more) {
        return Objects.requireNonNull(counted.get(video)).addAndGet(more);
    }

    private static String somebody() {
        return ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()));
    }
}
