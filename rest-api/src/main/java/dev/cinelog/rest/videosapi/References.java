package dev.cinelog.rest.videosapi;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.media.MediaStore;
import java.io.IOException;
import java.nio.file.Files;

/** Keeps what videos begin with; it goes when the video goes. */
final class References {

    private final MediaStore store;

    References(MediaStore store) {
        this.store = store;
    }

    /** Where everything lies that a job begins with; the removal of a video's media knows this place, too. */
    static String directory(GenerationId job) {
        return "references/" + job + "/";
    }

    void keep(GenerationId job, ReferenceFile reference) throws IOException {
        var copy = Files.createTempFile("reference", null);
        try {
            reference.content().transferTo(copy);
            store.put(reference.key(job), copy, reference.type().mediaType());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    void drop(GenerationId job) {
        store.deleteAll(directory(job));
    }
}
