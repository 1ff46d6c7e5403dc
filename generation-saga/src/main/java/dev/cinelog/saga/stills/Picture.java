package dev.cinelog.saga.stills;

import java.nio.file.Path;
import java.util.List;

/** One picture among what FFmpeg puts out. */
final class Picture {

    private Picture() {}

    /**
     * @param filters what makes one frame of the film's
     * @param quality from 2, the best, to 31
     */
    static List<String> output(String filters, int quality, Path file) {
        return List.of(
                "-map",
                "0:V:0",
                "-vf",
                filters + ",scale=out_range=pc,format=yuvj420p",
                "-frames:v",
                "1",
                "-q:v",
                Integer.toString(quality),
                "-map_metadata",
                "-1",
                "-f",
                "image2",
                "-update",
                "1",
                "file:" + file.toAbsolutePath());
    }
}
