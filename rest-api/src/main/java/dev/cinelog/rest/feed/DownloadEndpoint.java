package dev.cinelog.rest.feed;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.video.command.RecordDownload;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.media.MediaDelivery;
import dev.cinelog.rest.viewer.Viewers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /videos/:id/download}: the MP4 as a file, which is remembered. */
@RestController
@Tag(name = "feed")
public class DownloadEndpoint {

    private final Dispatcher dispatcher;
    private final Viewers viewers;
    private final MediaDelivery delivery;

    DownloadEndpoint(Dispatcher dispatcher, Viewers viewers, MediaDelivery delivery) {
        this.dispatcher = dispatcher;
        this.viewers = viewers;
        this.delivery = delivery;
    }

    @GetMapping("/videos/{id}/download")
    @Operation(summary = "Download a video")
    void download(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var caller = Callers.required().accountId();
        var video = dispatcher.ask(new GetVideo(Ids.video(id), caller), VideoCard.class);
        if (video.media() == null) {
            throw new Refusal(ErrorCode.NOT_READY, "This video is not ready yet.");
        }
        dispatcher.sendOnce(new RecordDownload(viewers.download(caller, video.videoId()), video.videoId(), caller));
        var headers = new HttpHeaders();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(video.videoId() + ".mp4")
                .build());
        delivery.deliver(video.media().videoKey(), headers, request, response);
    }
}
