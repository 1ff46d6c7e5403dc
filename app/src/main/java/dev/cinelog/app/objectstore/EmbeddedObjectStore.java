package dev.cinelog.app.objectstore;

import dev.cinelog.app.data.OwnerOnly;
import dev.cinelog.app.data.StartRefused;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An S3 server over a directory, one subdirectory a bucket, on a free port of the loopback interface. Its credentials are made at
 * each start and never leave this process.
 */
public final class EmbeddedObjectStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedObjectStore.class);

    /** Media are few and large, and the threads wait for one disk. */
    private static final int THREADS = 32;

    private final S3Proxy proxy;
    private final RandomCredentials credentials;

    private EmbeddedObjectStore(S3Proxy proxy, RandomCredentials credentials) {
        this.proxy = proxy;
        this.credentials = credentials;
    }

    /**
     * Starts on a directory, making it on first use.
     *
     * @throws StartRefused if it cannot run here
     */
    public static EmbeddedObjectStore start(Path directory) {
        RandomCredentials credentials = RandomCredentials.make();
        try {
            OwnerOnly.createDirectory(directory);
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, credentials.accessKey(), credentials.secretKey())
                    .jettyMaxThreads(THREADS)
                    // Clients stop before their server here, so at the end only their idle connections would be waited
                    // for.
                    .stopTimeout(0)
                    .build();
            proxy.start();
            EmbeddedObjectStore store = new EmbeddedObjectStore(proxy, credentials);
            LOG.info("S3 answers on {}, objects in {}", store.endpoint(), directory);
            return store;
        } catch (IOException e) {
            throw new StartRefused("The media directory " + directory + " cannot be made: " + e + ".", e);
        } catch (Exception e) {
            throw new StartRefused("The object store cannot start on " + directory + ": " + e.getMessage() + ".", e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    /** Any region would do; clients need one for their signatures. */
    public String region() {
        return "us-east-1";
    }

    public String accessKey() {
        return credentials.accessKey();
    }

    public String secretKey() {
        return credentials.secretKey();
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            LOG.warn("The object store did not stop cleanly", e);
        }
    }
}
