package dev.cinelog.saga.generator.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider whose connections end badly: after the whole request, and the given bytes of an answer. */
final class BrokenProvider implements AutoCloseable {

    /** How a connection ends. */
    enum Ending {
        CLOSED,
        RESET,
        /** Never, as far as a test can tell. */
        SILENCE
    }

    private static final int TIMEOUT_MILLIS = 10_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger answered = new AtomicInteger();
    private final ServerSocket server;
    private final String answer;
    private final Ending ending;

    BrokenProvider(String answer, Ending ending) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answer = answer;
        this.ending = ending;
        threads.execute(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1");
    }

    /** How many requests came in whole. */
    int answered() {
        return answered.get();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            over.countDown();
        }
    }

    private void serve(Socket accepted) {
        try (Socket socket = accepted) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            readRequest(socket.getInputStream());
            socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
            answered.incrementAndGet();
            switch (ending) {
                case CLOSED -> {}
                case RESET -> socket.setSoLinger(true, 0);
                case SILENCE -> over.await(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (IOException gone) {
            // The client went first.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        for (String line : head.toString().split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
                in.readNBytes(Integer.parseInt(line.substring("content-length: ".length())));
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        over.countDown();
        threads.shutdownNow();
    }
}
