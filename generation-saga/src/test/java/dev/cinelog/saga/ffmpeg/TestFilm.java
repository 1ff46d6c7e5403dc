package dev.cinelog.saga.ffmpeg;

import dev.cinelog.saga.ffmpeg.Source.PipedFrames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Films of flat, changing grey: quick to make, of any codec. */
public final class TestFilm {

    private static final int RATE = 10;

    private TestFilm() {}

    /**
     * @param grey of each tenth of a second, 0 to 255
     * @param options of the output: codec, container
     */
    public static Path of(Path file, int width, int height, int[] grey, String... options) throws Exception {
        PipedFrames frames = new PipedFrames(width, height, RATE, pipe -> {
            byte[] frame = new byte[width * height * 3];
            for (int shade : grey) {
                Arrays.fill(frame, (byte) shade);
                pipe.write(frame);
            }
        });
        List<String> output = new ArrayList<>(List.of(options));
        output.add("file:" + file.toAbsolutePath());
        TestFfmpeg.find().run(new FfmpegCall(frames, output.toArray(String[]::new)));
        return file;
    }

    /** Two seconds of H.264, index at the end. */
    public static Path plain(Path file) throws Exception {
        return of(file, 64, 48, shades(20), "-c:v", "libx264", "-pix_fmt", "yuv420p", "-f", "mp4");
    }

    public static int[] shades(int count) {
        int[] shades = new int[count];
        Arrays.setAll(shades, i -> 40 + i * 200 / count);
        return shades;
    }
}
