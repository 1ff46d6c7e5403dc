package dev.cinelog.saga.stills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures that go with a film, as far as they could be made.
 *
 * @param thumbnail stands for the film
 * @param spritesheet shows all of it
 */
public record Stills(Path thumbnail, Path spritesheet) {

    /** Where pictures of a film are put; nothing is there yet. */
    public static Stills in(Path directory) {
        return new Stills(directory.resolve("thumbnail.jpg"), directory.resolve("spritesheet.jpg"));
    }

    /** Two outputs for an FFmpeg that reads the whole film anyway, beside its others. */
    public List<String> outputs(long durationMillis) {
        List<String> outputs = new ArrayList<>(Thumbnail.output(durationMillis, thumbnail));
        outputs.addAll(Spritesheet.output(durationMillis, spritesheet));
        return outputs;
    }

    public Stills withThumbnail(Path other) {
        return new Stills(other, spritesheet);
    }

    public boolean hasThumbnail() throws IOException {
        return isThere(thumbnail);
    }

    public boolean hasSpritesheet() throws IOException {
        return isThere(spritesheet);
    }

    private static boolean isThere(Path picture) throws IOException {
        return Files.exists(picture) && Files.size(picture) > 0;
    }
}
