package dev.cinelog.saga.ffmpeg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The outer boxes of an MP4 file. */
public final class Mp4File {

    private static final int MOST_BOXES = 1000;

    private Mp4File() {}

    /** Whether the file is an MP4 whose index comes before its frames, so that it plays while it loads. */
    public static boolean playsWhileLoading(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            boolean typed = false;
            long position = 0;
            for (int box = 0; box < MOST_BOXES && position + 8 <= file.length(); box++) {
                file.seek(position);
                long size = Integer.toUnsignedLong(file.readInt());
                byte[] name = new byte[4];
                file.readFully(name);
                switch (new String(name, ISO_8859_1)) {
                    case "ftyp" -> typed = true;
                    case "moov" -> {
                        return typed;
                    }
                    case "mdat" -> {
                        return false;
                    }
                    default -> {}
                }
                if (size == 1 && position + 16 <= file.length()) {
                    size = file.readLong();
                }
                if (size < 8) {
                    return false;
                }
                position += size;
            }
            return false;
        }
    }
}
