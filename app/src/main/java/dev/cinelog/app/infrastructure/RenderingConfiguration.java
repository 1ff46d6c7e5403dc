package dev.cinelog.app.infrastructure;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.ProgramCache;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.app.settings.GenerationProperties;
import dev.cinelog.app.settings.OpenAiProperties;
import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegSettings;
import dev.cinelog.saga.generation.GenerationSettings;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.generator.openai.OpenAiGenerator;
import dev.cinelog.saga.generator.openai.OpenAiSettings;
import dev.cinelog.saga.generator.openai.OpenAiTimeouts;
import dev.cinelog.saga.generator.openai.OpenAiVideos;
import dev.cinelog.saga.generator.storyboard.StoryboardGenerator;
import dev.cinelog.saga.generator.storyboard.StoryboardSettings;
import dev.cinelog.saga.generator.storyboard.lettering.BundledFonts;
import dev.cinelog.saga.pipeline.MediaLimits;
import dev.cinelog.saga.pipeline.MediaPipeline;
import dev.cinelog.saga.render.RenderSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** FFmpeg, generators, and how much of them at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GenerationProperties.class, OpenAiProperties.class})
public class RenderingConfiguration {

    @Bean
    Ffmpeg ffmpeg(DataDirectory data, GenerationProperties settings) throws IOException {
        var bundled = ProgramCache.of(data).resolve("ffmpeg");
        return Ffmpeg.find(FfmpegSettings.defaults(bundled).withPath(settings.ffmpeg()));
    }

    @Bean
    StoryboardGenerator storyboard(DataDirectory data, Ffmpeg ffmpeg) throws IOException {
        var fonts = BundledFonts.load(ProgramCache.of(data).resolve("fonts"));
        return new StoryboardGenerator(ffmpeg, StoryboardSettings.defaults(), fonts);
    }

    /** The first one makes the default model. */
    @Bean
    Generators generators(
            StoryboardGenerator storyboard,
            OpenAiProperties openAi,
            MediaStore store,
            Clock clock,
            @Value("${server.port}") int port) {
        openAi.refuseOneself(port);
        var generators = new ArrayList<VideoGenerator>();
        generators.add(storyboard);
        if (openAi.isConfigured()) {
            generators.add(new OpenAiGenerator(new OpenAiVideos(settings(openAi), clock), openAi.models(), store));
        }
        return new Generators(generators);
    }

    private static OpenAiSettings settings(OpenAiProperties openAi) {
        try {
            return new OpenAiSettings(
                    URI.create(openAi.baseUrl()),
                    openAi.apiKey(),
                    openAi.models(),
                    openAi.moderation(),
                    OpenAiTimeouts.DEFAULT);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(String.valueOf(wrong.getMessage()));
        }
    }

    @Bean
    MediaPipeline mediaPipeline(Ffmpeg ffmpeg, MediaStore store) {
        return new MediaPipeline(ffmpeg, store, MediaLimits.defaults());
    }

    @Bean
    GenerationSettings generationSettings(GenerationProperties settings) {
        return new GenerationSettings(settings.deadline(), settings.firstRetry());
    }

    @Bean
    RenderSettings renderSettings(DataDirectory data, GenerationProperties settings) throws IOException {
        return new RenderSettings(
                settings.workersHere(),
                settings.mostAnAccount(),
                settings.mostWaiting(),
                settings.leastFree().toBytes(),
                emptied(data.resolve("work")));
    }

    /** What attempts left behind that were killed is of no use to anybody. */
    private static Path emptied(Path directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        return Files.createDirectories(directory);
    }
}
