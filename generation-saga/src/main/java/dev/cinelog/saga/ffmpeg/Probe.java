package dev.cinelog.saga.ffmpeg;

import dev.cinelog.saga.ffmpeg.Source.FileSource;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out what a file is with FFmpeg alone, for the bundled one comes without ffprobe.
 *
 * <p>It copies the packets of the first film into {@code framecrc}, whose lines are made for programs and give codec,
 * size and exact times without decoding. Only what that lacks is read from what FFmpeg prints for people.
 */
public final class Probe {

    private final Ffmpeg ffmpeg;

    public Probe(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Empty if there is no film in the file, or it is not a file of a known kind.
     *
     * @throws FfmpegException if it could not be found out
     */
    public Optional<MediaFacts> inspect(Path file) throws FfmpegException, InterruptedException {
        PacketList packets = new PacketList();
        Banner banner = new Banner();
        FfmpegCall call =
                new FfmpegCall(new FileSource(file), "-map", "0:V:0", "-c", "copy", "-f", "framecrc", "pipe:1");
        try {
            ffmpeg.run(call.withLines(packets::add).withNotices(banner::add));
        } catch (FfmpegException e) {
            if (e.retryable()) {
                throw e;
            }
            return Optional.empty();
        }
        if (packets.isEmpty()) {
            return Optional.empty();
        }
        return banner.pixelFormat()
                .map(pixelFormat -> new MediaFacts(
                        packets.codec(),
                        pixelFormat,
                        packets.width(),
                        packets.height(),
                        packets.durationMillis(),
                        banner.durationMillis(),
                        banner.audioCodec().orElse(null)));
    }
}
