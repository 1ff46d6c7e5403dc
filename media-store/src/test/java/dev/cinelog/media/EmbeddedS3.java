package dev.cinelog.media;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 store of its own directory, port and credentials. */
final class EmbeddedS3 {

    private final String accessKey = UUID.randomUUID().toString();
    private final String secretKey = UUID.randomUUID().toString();
    private final S3Proxy proxy;

    EmbeddedS3(Path directory) throws Exception {
        proxy = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .build();
        proxy.start();
    }

    MediaStoreProperties properties(String bucket) {
        return properties(bucket, secretKey);
    }

    MediaStoreProperties properties(String bucket, String secret) {
        URI endpoint = URI.create("http://127.0.0.1:" + proxy.getPort());
        return new MediaStoreProperties(endpoint, "us-east-1", bucket, accessKey, secret);
    }

    void stop() throws Exception {
        proxy.stop();
    }
}
