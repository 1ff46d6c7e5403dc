package dev.cinelog.app.cli.demo;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long an MP4 plays, from its movie header (ISO/IEC 14496-12: box {@code moov}, in it {@code mvhd}). */
final class Mp4Duration {

    private static final int MOOV = 0x6d6f6f76;
    private static final int MVHD = 0x6d766864;
    private static final int LARGE_SIZE = 1;

    private Mp4Duration() {}

    static Optional<Duration> of(Path file) {
        try (RandomAccessFile mp4 = new RandomAccessFile(file.toFile(), "r")) {
            seekInto(mp4, MOOV);
            seekInto(mp4, MVHD);
            return Optional.of(read(mp4));
        } catch (IOException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Goes from box to box until one is of the type, and stops at its content. */
    private static void seekInto(RandomAccessFile mp4, int wanted) throws IOException {
        while (true) {
            long begin = mp4.getFilePointer();
            long size = Integer.toUnsignedLong(mp4.readInt());
            int type = mp4.readInt();
            if (size == LARGE_SIZE) {
                size = mp4.readLong();
            }
            if (type == wanted) {
                return;
            }
            if (size < Long.BYTES) {
                throw new EOFException("The last box goes on to the end");
            }
            mp4.seek(Math.addExact(begin, size));
        }
    }

    private static Duration read(RandomAccessFile mp4) throws IOException {
        boolean wide = mp4.readByte() == 1;
        mp4.skipBytes(3 + 2 * (wide ? Long.BYTES : Integer.BYTES));
        long ticksPerSecond = Integer.toUnsignedLong(mp4.readInt());
        long ticks = wide ? mp4.readLong() : Integer.toUnsignedLong(mp4.readInt());
        return Duration.ofMillis(Math.multiplyExact(ticks, 1000L) / ticksPerSecond);
    }
}
