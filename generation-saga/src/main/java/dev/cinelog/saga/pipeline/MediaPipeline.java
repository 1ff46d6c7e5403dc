package dev.cinelog.saga.pipeline;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.media.MediaStore;
import dev.cinelog.media.MediaStoreException;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegException;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Probe;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator.Progress;
import dev.cinelog.saga.stills.Stills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a video of a film: a playable MP4, a picture and a sheet of pictures in the media store. Repeating it with the same
 * key prefix writes the same keys again. Safe to use by many threads at once.
 */
public final class MediaPipeline {

    private static final String PICTURE = "image/jpeg";

    private final Inspection inspection;
    private final Transcoding transcoding;
    private final Photography photography;
    private final MediaStore store;

    public MediaPipeline(Ffmpeg ffmpeg, MediaStore store, MediaLimits limits) {
        this.inspection = new Inspection(new Probe(ffmpeg), limits);
        this.transcoding = new Transcoding(ffmpeg);
        this.photography = new Photography(ffmpeg);
        this.store = store;
    }

    /**
     * Leaves the film where it is, and nothing else on the disk.
     *
     * @param film in a directory that may be written to; pictures that it comes with are not taken again
     * @param keyPrefix of the objects, without a slash at the end
     * @throws GenerationException if it is no video, or the media store failed
     */
    public VideoMedia process(Rendering.Film film, String keyPrefix, Progress progress)
            throws GenerationException, InterruptedException {
        try {
            Path directory =
                    Files.createTempDirectory(film.file().toAbsolutePath().getParent(), "media");
            try {
                return process(film, keyPrefix, progress, directory);
            } finally {
                delete(directory);
            }
        } catch (FfmpegException e) {
            throw GenerationException.of(e);
        } catch (MediaStoreException e) {
            FailureReason reason = new FailureReason("storage_failed", "This video could not be stored.");
            throw new GenerationException(reason, e.retryable(), e);
        } catch (IOException e) {
            FailureReason reason = new FailureReason("render_failed", "This video could not be prepared.");
            throw new GenerationException(reason, true, e);
        }
    }

    private VideoMedia process(Rendering.Film film, String keyPrefix, Progress progress, Path directory)
            throws GenerationException, FfmpegException, InterruptedException, IOException {
        MediaFacts raw = inspection.inspect(film.file());
        progress.percent(5);
        Path playable = transcoding.makePlayable(film.file(), raw, directory, progress.part(5, 70));
        MediaFacts facts = playable.equals(film.file()) ? raw : inspection.inspect(playable);
        progress.percent(70);
        Stills taken = film.stills() == null ? photography.take(playable, facts, directory) : film.stills();
        Stills stills = photography.brighten(taken, playable, facts, directory);
        if (!stills.hasThumbnail()) {
            throw new GenerationException(new FailureReason("not_a_video", "The result cannot be decoded."), false);
        }
        progress.percent(90);
        VideoMedia media = new VideoMedia(
                keyPrefix + "/video.mp4",
                keyPrefix + "/thumbnail.jpg",
                Files.size(playable),
                facts.durationMillis(),
                facts.width(),
                facts.height(),
                facts.codec());
        if (stills.hasSpritesheet()) {
            store.put(media.spritesheetKey(), stills.spritesheet(), PICTURE);
        }
        store.put(media.thumbnailKey(), stills.thumbnail(), PICTURE);
        store.put(media.videoKey(), playable, "video/mp4");
        progress.percent(100);
        return media;
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(directory);
    }
}
