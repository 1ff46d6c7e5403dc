package dev.cinelog.query.consistency;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What stands between a client and its server, and may drop a connection without a word to either. */
final class ForgetfulNetwork implements AutoCloseable {

    private final ServerSocket entry = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Link> links = new CopyOnWriteArrayList<>();

    ForgetfulNetwork(int serverPort) throws IOException {
        threads.execute(() -> {
            while (!entry.isClosed()) {
                link(serverPort);
            }
        });
    }

    int port() {
        return entry.getLocalPort();
    }

    /** How many connections there have been. */
    int connections() {
        return links.size();
    }

    void forgetAll() {
        links.forEach(link -> link.forgotten = true);
    }

    @Override
    public void close() throws IOException {
        entry.close();
        for (var link : links) {
            link.client.close();
            link.server.close();
        }
        threads.shutdownNow();
    }

    private void link(int serverPort) {
        try {
            var link = new Link(entry.accept(), new Socket(InetAddress.getLoopbackAddress(), serverPort));
            links.add(link);
            threads.execute(() -> link.carry(link.client, link.server));
            threads.execute(() -> link.carry(link.server, link.client));
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private static final class Link {

        private final Socket client;
        private final Socket server;
        private volatile boolean forgotten;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void carry(Socket from, Socket to) {
            var bytes = new byte[8_192];
            try {
                for (var read = 0; read >= 0; read = from.getInputStream().read(bytes)) {
                    if (!forgotten) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException closed) {
                forgotten = true;
            }
        }
    }
}
