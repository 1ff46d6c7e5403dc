package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.saga.ffmpeg.FrameWriter;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;

/** Draws a storyboard into a pipe, frame by frame; tells another thread how far it is. */
final class FrameStream implements FrameWriter {

    private final Storyboard storyboard;
    private volatile int drawn;

    FrameStream(Storyboard storyboard) {
        this.storyboard = storyboard;
    }

    int percent() {
        return drawn * 100 / storyboard.frames();
    }

    @Override
    public void write(OutputStream frames) throws IOException, InterruptedException {
        for (int number = 0; number < storyboard.frames(); number++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            var raster = storyboard.draw(number).getRaster();
            frames.write(((DataBufferByte) raster.getDataBuffer()).getData());
            drawn = number + 1;
        }
    }
}
