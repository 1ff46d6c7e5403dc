package dev.cinelog.app.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedObjectStoreTest {

    private static final String BUCKET = "cinelog";
    private static final String OBJECT = "videos/a.mp4";
    private static final byte[] BYTES = {1, 2, 3, 4, 5};

    private final Path directory;

    EmbeddedObjectStoreTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsObjectsAndTheirTypesOverRestarts() throws Exception {
        try (EmbeddedObjectStore store = EmbeddedObjectStore.start(directory)) {
            put(store);
        }
        try (EmbeddedObjectStore store = EmbeddedObjectStore.start(directory)) {
            MinioClient client = client(store, store.secretKey());
            assertThat(client.statObject(StatObjectArgs.builder()
                                    .bucket(BUCKET)
                                    .object(OBJECT)
                                    .build())
                            .contentType())
                    .isEqualTo("video/mp4");
            try (InputStream part = client.getObject(GetObjectArgs.builder()
                    .bucket(BUCKET)
                    .object(OBJECT)
                    .offset(1L)
                    .length(3L)
                    .build())) {
                assertThat(part.readAllBytes()).containsExactly(2, 3, 4);
            }
        }
    }

    @Test
    void answersNobodyWithoutItsCredentials() throws Exception {
        try (EmbeddedObjectStore store = EmbeddedObjectStore.start(directory)) {
            put(store);
            URI object = store.endpoint().resolve("/" + BUCKET + "/" + OBJECT);

            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(object).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
            assertThatThrownBy(() -> client(store, "wrong")
                            .bucketExists(
                                    BucketExistsArgs.builder().bucket(BUCKET).build()))
                    .isInstanceOf(ErrorResponseException.class);
        }
    }

    @Test
    void makesItsDirectoryForItsOwnerAloneAndNewCredentialsEachTime() throws Exception {
        Path media = directory.resolve("media");
        try (EmbeddedObjectStore one = EmbeddedObjectStore.start(media);
                EmbeddedObjectStore two = EmbeddedObjectStore.start(media)) {
            assertThat(Files.getPosixFilePermissions(media)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(one.accessKey()).isNotEqualTo(two.accessKey());
            assertThat(one.secretKey()).isNotEqualTo(two.secretKey());
            assertThat(one.endpoint().getHost()).isEqualTo("127.0.0.1");
        }
    }

    private static void put(EmbeddedObjectStore store) throws Exception {
        MinioClient client = client(store, store.secretKey());
        client.makeBucket(MakeBucketArgs.builder().bucket(BUCKET).build());
        client.putObject(PutObjectArgs.builder().bucket(BUCKET).object(OBJECT).contentType("video/mp4").stream(
                        new ByteArrayInputStream(BYTES), (long) BYTES.length, -1L)
                .build());
    }

    private static MinioClient client(EmbeddedObjectStore store, String secretKey) {
        return MinioClient.builder()
                .endpoint(store.endpoint().toString())
                .region(store.region())
                .credentials(store.accessKey(), secretKey)
                .build();
    }
}
