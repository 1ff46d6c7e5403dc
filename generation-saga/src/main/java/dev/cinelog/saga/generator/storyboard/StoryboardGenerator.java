package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegCall;
import dev.cinelog.saga.ffmpeg.FfmpegException;
import dev.cinelog.saga.ffmpeg.Source.PipedFrames;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.generator.storyboard.lettering.BundledFonts;
import dev.cinelog.saga.stills.Stills;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a film from the words of the prompt: places that they name, and the words themselves, card by card. The same
 * prompt and specification give the same frames.
 *
 * <p>No word of the prompt reaches FFmpeg's command line: it gets finished frames through a pipe. Memory depends on the
 * size of the frame and not on the length; what all drawings take at once is bounded.
 */
public final class StoryboardGenerator implements VideoGenerator {

    public static final String NAME = "storyboard";

    private static final int SHORTEST_SIDE = 16;
    private static final int LONGEST_SIDE = 3840;
    private static final int MOST_PIXELS = LONGEST_SIDE * 2160;
    private static final int LONGEST_SECONDS = 60;

    private final Ffmpeg ffmpeg;
    private final StoryboardSettings settings;
    private final BundledFonts fonts;
    private final DrawingMemory memory;

    public StoryboardGenerator(Ffmpeg ffmpeg, StoryboardSettings settings, BundledFonts fonts) {
        this.ffmpeg = ffmpeg;
        this.settings = settings;
        this.fonts = fonts;
        this.memory = new DrawingMemory(settings.memory());
    }

    @Override
    public List<Model> models() {
        return List.of(new Model(NAME, NAME, List.of(), List.of(), false, false));
    }

    @Override
    public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        RenderSpec spec = brief.spec();
        refuseUnlessDrawable(spec);
        Path film = workDirectory.resolve("storyboard.mp4");
        Stills stills = Stills.in(workDirectory);
        memory.take(spec);
        try {
            draw(brief.prompt(), spec, outputs(spec, film, stills), progress);
        } catch (FfmpegException e) {
            throw GenerationException.of(e);
        } catch (OutOfMemoryError e) {
            FailureReason reason = new FailureReason("render_failed", "There was not enough memory for this video.");
            throw new GenerationException(reason, true, e);
        } finally {
            memory.giveBack(spec);
        }
        progress.percent(100);
        return new Rendering.Film(film, stills);
    }

    private void draw(String prompt, RenderSpec spec, List<String> outputs, Progress progress)
            throws FfmpegException, InterruptedException {
        FrameStream frames =
                new FrameStream(new Storyboard(prompt, spec.width(), spec.height(), spec.seconds(), fonts));
        PipedFrames source = new PipedFrames(spec.width(), spec.height(), Timeline.FRAMES_PER_SECOND, frames);
        ffmpeg.run(new FfmpegCall(source, outputs).withPulse(() -> progress.percent(frames.percent())));
    }

    private List<String> outputs(RenderSpec spec, Path film, Stills stills) {
        List<String> outputs = new ArrayList<>(encoding(spec.quality(), film));
        outputs.addAll(stills.outputs(spec.seconds() * 1000L));
        return outputs;
    }

    private List<String> encoding(Quality quality, Path film) {
        return List.of(
                "-vf",
                "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
                "-c:v",
                "libx264",
                "-preset",
                settings.preset(),
                "-crf",
                Integer.toString(settings.rateFactor(quality)),
                "-colorspace",
                "bt709",
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-movflags",
                "+faststart",
                "-f",
                "mp4",
                "file:" + film.toAbsolutePath());
    }

    private void refuseUnlessDrawable(RenderSpec spec) throws GenerationException {
        boolean sized = isSide(spec.width()) && isSide(spec.height()) && spec.width() * spec.height() <= MOST_PIXELS;
        if (!sized || spec.seconds() < 1 || spec.seconds() > LONGEST_SECONDS) {
            throw unsupported("This size or length of video cannot be drawn.");
        }
        if (!memory.holds(spec)) {
            throw unsupported("This server has not enough memory to draw a video of this size.");
        }
    }

    private static GenerationException unsupported(String why) {
        return new GenerationException(new FailureReason("spec_unsupported", why), false);
    }

    private static boolean isSide(int pixels) {
        return pixels >= SHORTEST_SIDE && pixels <= LONGEST_SIDE && pixels % 2 == 0;
    }
}
