package dev.cinelog.saga.ffmpeg;

import dev.cinelog.saga.ffmpeg.Source.PipedFrames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs FFmpeg (tried: 4.4, 5.1) within bounds, never through a shell. Safe to use by many threads at once. */
public final class Ffmpeg {

    private static final long LARGEST_ALLOCATION = 512L << 20;

    private final Path executable;
    private final Optional<Path> prlimit;
    private final FfmpegSettings settings;

    private Ffmpeg(Path executable, Optional<Path> prlimit, FfmpegSettings settings) {
        this.executable = executable;
        this.prlimit = prlimit;
        this.settings = settings;
    }

    /**
     * Finds the FFmpeg of this machine, or unpacks the bundled one, and tries it.
     *
     * @throws IllegalStateException if there is none, or it cannot do what is needed here
     */
    public static Ffmpeg find(FfmpegSettings settings) {
        String searchPath = System.getenv("PATH");
        Path executable = Executables.ffmpeg(settings, searchPath);
        Optional<Path> prlimit = Executables.onSearchPath("prlimit", searchPath);
        Ffmpeg bounded = new Ffmpeg(executable, prlimit, settings);
        Ffmpeg found = bounded.works() ? bounded : new Ffmpeg(executable, Optional.empty(), settings);
        if (!found.works()) {
            throw new IllegalStateException(
                    "FFmpeg does not run or lacks libx264: " + executable + "; set FFMPEG_PATH to another");
        }
        return found;
    }

    /** The program that runs. */
    public Path executable() {
        return executable;
    }

    /** Runs to the end; when this thread is interrupted or time is up, the process is killed first. */
    public void run(FfmpegCall call) throws FfmpegException, InterruptedException {
        new ChildProcess(command(call), call, settings.timeLimit()).run();
    }

    /** Encodes two black frames. It also shows whether this machine allows the bounds. */
    private boolean works() {
        PipedFrames black = new PipedFrames(16, 16, 1, pipe -> pipe.write(new byte[16 * 16 * 3 * 2]));
        try {
            run(new FfmpegCall(black, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-f", "null", "-"));
            return true;
        } catch (FfmpegException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while trying FFmpeg", e);
        }
    }

    private List<String> command(FfmpegCall call) {
        List<String> command = new ArrayList<>();
        prlimit.ifPresent(program -> command.addAll(bounds(program)));
        String threads = Integer.toString(settings.threads());
        command.addAll(List.of(executable.toString(), "-hide_banner", "-nostats", "-y"));
        command.addAll(List.of("-max_alloc", Long.toString(LARGEST_ALLOCATION), "-filter_threads", threads));
        if (!(call.source() instanceof PipedFrames)) {
            command.add("-nostdin");
        }
        command.addAll(List.of("-protocol_whitelist", "file,pipe", "-threads", threads));
        command.addAll(call.source().arguments());
        command.addAll(List.of("-threads", threads));
        command.addAll(call.output());
        return command;
    }

    /** The processor time bounds what outlives a killed JVM. */
    private List<String> bounds(Path program) {
        long processorSeconds = (settings.timeLimit().toSeconds() + 1) * settings.threads();
        return List.of(
                program.toString(),
                "--core=0",
                "--as=" + settings.memoryBytes(),
                "--fsize=" + settings.fileBytes(),
                "--cpu=" + processorSeconds);
    }
}
