package dev.cinelog.media;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** Keeps media in one bucket of an S3 store: MinIO, S3Proxy, or S3 itself. */
public final class S3MediaStore implements MediaStore, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final OkHttpClient http;
    private final MinioClient client;
    private final String bucket;
    private volatile boolean bucketSeen;

    public S3MediaStore(MediaStoreProperties properties) {
        http = new OkHttpClient.Builder()
                .connectTimeout(CONNECT)
                .readTimeout(SILENCE)
                .writeTimeout(SILENCE)
                .socketFactory(new PromptSockets())
                .build();
        client = MinioClient.builder()
                .endpoint(properties.endpoint().toString())
                .region(properties.region())
                .credentials(properties.accessKey(), properties.secretKey())
                .httpClient(http)
                .build();
        bucket = properties.bucket();
    }

    @Override
    public void put(String key, Path file, String contentType) {
        Failure.translate(key, () -> {
            makeBucketIfAbsent();
            return client.uploadObject(UploadObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .filename(file.toString())
                    .contentType(contentType)
                    .build());
        });
    }

    @Override
    public Optional<StoredObject> stat(String key) {
        var what = StatObjectArgs.builder().bucket(bucket).object(key).build();
        try {
            var found = Failure.translate(key, () -> client.statObject(what));
            return Optional.of(new StoredObject(found.size(), found.contentType(), found.etag()));
        } catch (MediaNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream read(String key) {
        var what = GetObjectArgs.builder().bucket(bucket).object(key).build();
        return Failure.translate(key, () -> client.getObject(what));
    }

    @Override
    public InputStream read(String key, long offset, long length) {
        if (offset < 0 || length < 1) {
            throw new IllegalArgumentException("no range: " + offset + "+" + length);
        }
        var what = GetObjectArgs.builder()
                .bucket(bucket)
                .object(key)
                .offset(offset)
                .length(length)
                .build();
        return Failure.translate(key, () -> client.getObject(what));
    }

    @Override
    public List<String> keys(String prefix) {
        var keys = new ArrayList<String>();
        try {
            for (var found : listed(prefix)) {
                keys.add(Failure.translate(prefix, found::get).objectName());
            }
        } catch (MediaNotFoundException e) {
            // No bucket, so nothing in it.
        }
        keys.sort(null);
        return keys;
    }

    @Override
    public void delete(String key) {
        var what = RemoveObjectArgs.builder().bucket(bucket).object(key).build();
        try {
            Failure.translate(key, () -> {
                client.removeObject(what);
                return true;
            });
        } catch (MediaNotFoundException e) {
            // Gone already, which is what was asked for.
        }
    }

    @Override
    public void deleteAll(String prefix) {
        try {
            for (var found : listed(prefix)) {
                delete(Failure.translate(prefix, found::get).objectName());
            }
        } catch (MediaNotFoundException e) {
            // No bucket, so nothing to delete.
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private Iterable<Result<Item>> listed(String prefix) {
        return client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(prefix)
                .recursive(true)
                .build());
    }

    private void makeBucketIfAbsent() throws MinioException {
        if (bucketSeen) {
            return;
        }
        if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
            try {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            } catch (MinioException e) {
                if (!Failure.isBucketMadeMeanwhile(e)) {
                    throw e;
                }
            }
        }
        bucketSeen = true;
    }
}
