package dev.cinelog.saga.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BannerTest {

    @Test
    void readsThatOfFfmpeg4() {
        Banner banner = read("""
                Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'file:film.mp4':
                  Duration: 01:02:03.45, start: 0.000000, bitrate: 187 kb/s
                    Stream #0:0(und): Video: h264 (High) (avc1 / 0x31637661), yuv420p(tv, bt709), 1280x720 [SAR 1:1 DAR 16:9], 183 kb/s, 24 fps
                    Stream #0:1(und): Audio: aac (LC) (mp4a / 0x6134706D), 44100 Hz, stereo, fltp, 128 kb/s (default)
                Output #0, framecrc, to 'pipe:1':
                    Stream #0:0(und): Video: vp9, yuv444p, 1280x720""");

        assertThat(banner.durationMillis()).isEqualTo(3_723_450);
        assertThat(banner.pixelFormat()).contains("yuv420p");
        assertThat(banner.audioCodec()).contains("aac");
    }

    @Test
    void readsThatOfFfmpeg7() {
        Banner banner = read("""
                  Duration: 00:00:02.00, start: 0.000000, bitrate: 9 kb/s
                  Stream #0:0[0x1](und): Video: hevc (Main 10) (hev1 / 0x31766568), yuv420p10le(tv, progressive), 640x360, 6 kb/s, 10 fps (default)""");

        assertThat(banner.pixelFormat()).contains("yuv420p10le");
        assertThat(banner.audioCodec()).isEmpty();
    }

    @Test
    void passesOverCoverPictures() {
        Banner banner = read("""
                  Stream #0:0: Video: mjpeg (Baseline), yuvj444p(pc), 500x500, 90k tbr (attached pic)
                  Stream #0:1: Video: av1 (Main), gbrp(pc), 640x360""");

        assertThat(banner.pixelFormat()).contains("gbrp");
    }

    private static Banner read(String text) {
        Banner banner = new Banner();
        text.lines().forEach(banner::add);
        return banner;
    }
}
