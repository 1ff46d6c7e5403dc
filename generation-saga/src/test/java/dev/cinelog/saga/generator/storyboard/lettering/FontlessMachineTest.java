package dev.cinelog.saga.generator.storyboard.lettering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontlessMachineTest {

    @Test
    void setsTypeWithoutAnyInstalledFont(@TempDir Path directory) throws Exception {
        Path configuration = Files.writeString(
                directory.resolve("fonts.conf"),
                "<?xml version='1.0'?><fontconfig><dir>%s/none</dir></fontconfig>".formatted(directory));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                SetsType.class.getName());
        builder.environment().put("FONTCONFIG_FILE", configuration.toString());
        builder.environment().remove("DISPLAY");

        Process java = builder.redirectErrorStream(true).start();

        assertThat(new String(java.getInputStream().readAllBytes(), UTF_8).strip())
                .isEqualTo("hello 안녕 שלום".replace('안', '\uFFFC').replace('녕', '\uFFFC'));
        assertThat(java.waitFor(10, SECONDS)).isTrue();
        assertThat(java.exitValue()).isZero();
    }
}
