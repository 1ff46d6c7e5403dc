package dev.cinelog.rest.sora;

import dev.cinelog.api.video.VideoId;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says where videos can be downloaded: below {@code BACKEND_URL}, else where the request came to. */
final class DownloadLinks {

    private final SoraSettings settings;

    DownloadLinks(SoraSettings settings) {
        this.settings = settings;
    }

    String to(VideoId videoId) {
        return settings.backendUrl().orElseGet(this::here) + "/api/videos/" + videoId + "/download";
    }

    private String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                + (SoraPort.isCurrent(settings) ? "" : SoraContract.PREFIX);
    }
}
