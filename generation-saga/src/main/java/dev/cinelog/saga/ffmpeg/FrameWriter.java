package dev.cinelog.saga.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;

/** Draws frames into a running FFmpeg. */
@FunctionalInterface
public interface FrameWriter {

    /** Called once, on a thread of its own, which is interrupted when the run is over before the frames are. */
    void write(OutputStream frames) throws IOException, InterruptedException;
}
