package dev.cinelog.app.infrastructure;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.settings.GenerationProperties;
import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegSettings;
import dev.cinelog.saga.generation.GenerationSettings;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.generator.storyboard.StoryboardGenerator;
import dev.cinelog.saga.generator.storyboard.StoryboardSettings;
import dev.cinelog.saga.pipeline.MediaLimits;
import dev.cinelog.saga.pipeline.MediaPipeline;
import dev.cinelog.saga.render.RenderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** FFmpeg, generators, and how much of them at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GenerationProperties.class)
public class RenderingConfiguration {

    @Bean
    Ffmpeg ffmpeg(DataDirectory data, GenerationProperties settings) {
        return Ffmpeg.find(FfmpegSettings.defaults(data.resolve("ffmpeg")).withPath(settings.ffmpeg()));
    }

    @Bean
    VideoGenerator storyboard(Ffmpeg ffmpeg) {
        return new StoryboardGenerator(ffmpeg, StoryboardSettings.defaults());
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
