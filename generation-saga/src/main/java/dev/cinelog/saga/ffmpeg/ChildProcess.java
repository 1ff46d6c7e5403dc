package dev.cinelog.saga.ffmpeg;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.cinelog.saga.ffmpeg.FfmpegException.Ending;
import dev.cinelog.saga.ffmpeg.Source.PipedFrames;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One run. The calling thread waits and guards; three others feed the process and read what it says. */
final class ChildProcess {

    private static final long PULSE_MILLIS = 100;
    private static final long OUTPUT_LIMIT = 16L << 20;
    private static final Set<String> INHERITED = Set.of("PATH", "LD_LIBRARY_PATH");
    private static final int FIRST_SIGNAL = 128;

    private final List<String> command;
    private final FfmpegCall call;
    private final Duration limit;
    private final Diagnostics diagnostics = new Diagnostics();

    ChildProcess(List<String> command, FfmpegCall call, Duration limit) {
        this.command = command;
        this.call = call;
        this.limit = limit;
    }

    void run() throws FfmpegException, InterruptedException {
        Process process = start();
        ExecutorService threads = Executors.newCachedThreadPool(ChildProcess::daemon);
        try {
            Future<@Nullable Void> feeding = threads.submit(() -> feed(process));
            Future<@Nullable Void> reading = threads.submit(() -> read(process));
            Future<@Nullable Void> listening = threads.submit(() -> listen(process));
            if (!endsInTime(process)) {
                throw new FfmpegException(Ending.TIMED_OUT, "stopped after " + limit.toSeconds() + " s");
            }
            boolean heard = finish(listening);
            boolean fed = finish(feeding);
            boolean read = finish(reading);
            judge(process.exitValue(), heard && fed && read);
        } finally {
            kill(process);
            threads.shutdownNow();
        }
    }

    private boolean endsInTime(Process process) throws InterruptedException {
        long start = System.nanoTime();
        while (!process.waitFor(PULSE_MILLIS, MILLISECONDS)) {
            call.pulse().run();
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
        }
        return true;
    }

    private Process start() throws FfmpegException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
        builder.environment().put("LC_ALL", "C");
        if (!(call.source() instanceof PipedFrames)) {
            builder.redirectInput(Redirect.from(new File("/dev/null")));
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new FfmpegException(Ending.NOT_STARTED, "FFmpeg could not be started", e);
        }
    }

    private @Nullable Void feed(Process process) throws IOException, InterruptedException {
        if (call.source() instanceof PipedFrames frames) {
            try (OutputStream pipe = process.getOutputStream()) {
                frames.writer().write(pipe);
            } catch (RuntimeException | Error | InterruptedException e) {
                kill(process); // Or else it would take the end of the pipe for the end of the film.
                throw e;
            }
        }
        return null;
    }

    private @Nullable Void read(Process process) throws IOException {
        try {
            Lines.read(process.getInputStream(), OUTPUT_LIMIT, call.lines());
        } catch (IOException | RuntimeException e) {
            kill(process); // Or else it would wait for a reader until its time is up.
            throw e;
        }
        return null;
    }

    private @Nullable Void listen(Process process) throws IOException {
        Lines.read(process.getErrorStream(), Long.MAX_VALUE, call.notices().andThen(diagnostics::add));
        return null;
    }

    /** False if the pipe broke: then the exit code says more. */
    private static boolean finish(Future<?> work) throws FfmpegException, InterruptedException {
        try {
            work.get(10, SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return false;
        } catch (TimeoutException e) {
            throw new FfmpegException(Ending.KILLED, "FFmpeg left its pipes open", e);
        }
    }

    private void judge(int exit, boolean complete) throws FfmpegException {
        if (exit > FIRST_SIGNAL) {
            throw new FfmpegException(Ending.KILLED, "killed by signal " + (exit - FIRST_SIGNAL));
        }
        if (exit != 0 || !complete) {
            throw new FfmpegException(Ending.FAILED, diagnostics.toString());
        }
    }

    /** Nothing is left of one that has ended; to look for it would mean to read the whole list of processes. */
    private static void kill(Process process) {
        if (!process.isAlive()) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ffmpeg-pipe");
        thread.setDaemon(true);
        return thread;
    }
}
