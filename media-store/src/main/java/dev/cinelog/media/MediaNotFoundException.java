package dev.cinelog.media;

/** Nothing lies under the key that was to be read. */
public final class MediaNotFoundException extends MediaStoreException {

    public MediaNotFoundException(String key, Throwable cause) {
        super("nothing lies under " + key, false, cause);
    }
}
