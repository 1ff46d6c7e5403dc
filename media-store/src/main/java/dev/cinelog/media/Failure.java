package dev.cinelog.media;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.errors.ServerException;
import java.io.IOException;
import java.util.Set;

/** Tells what a failed call to the store means. */
final class Failure {

    private static final Set<String> ABSENT = Set.of("NoSuchKey", "NoSuchBucket", "ResourceNotFound", "NotFound");
    private static final Set<String> BUCKET_EXISTS = Set.of("BucketAlreadyOwnedByYou", "BucketAlreadyExists");

    private Failure() {}

    /** A call to the client. It wraps a lost connection in an {@link IllegalStateException}. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws MinioException;
    }

    static <T> T translate(String key, Call<T> call) {
        try {
            return call.make();
        } catch (ErrorResponseException e) {
            if (ABSENT.contains(e.errorResponse().code())) {
                throw new MediaNotFoundException(key, e);
            }
            throw failed(key, e, isPassing(e.response().code()));
        } catch (MinioException | IllegalStateException e) {
            throw failed(key, e, e instanceof ServerException || e.getCause() instanceof IOException);
        }
    }

    static boolean isBucketMadeMeanwhile(MinioException failure) {
        return failure instanceof ErrorResponseException response
                && BUCKET_EXISTS.contains(response.errorResponse().code());
    }

    private static boolean isPassing(int status) {
        return status >= 500 || status == 408 || status == 429;
    }

    private static MediaStoreException failed(String key, Exception failure, boolean retryable) {
        return new MediaStoreException(
                "the media store failed at " + key + ": " + failure.getMessage(), retryable, failure);
    }
}
