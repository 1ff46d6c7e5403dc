package dev.cinelog.rest.sora;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.video.command.RecordDownload;
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

/** {@code GET /sora/api/videos/:id/download}: the MP4, from our store and not from whoever rendered it. */
@RestController
@Tag(name = "sora")
public class DownloadEndpoint {

    private final Dispatcher dispatcher;
    private final OwnVideos own;
    private final Viewers viewers;
    private final MediaDelivery delivery;

    DownloadEndpoint(Dispatcher dispatcher, OwnVideos own, Viewers viewers, MediaDelivery delivery) {
        this.dispatcher = dispatcher;
        this.own = own;
        this.viewers = viewers;
        this.delivery = delivery;
    }

    @GetMapping("/sora/api/videos/{id}/download")
    @Operation(summary = "Download a completed video")
    void download(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var caller = Callers.required().accountId();
        var video = own.completed(Ids.video(id), caller);
        if (video.media() == null) {
            throw new Refusal(ErrorCode.MEDIA_NOT_FOUND, "This file no longer exists.");
        }
        dispatcher.sendOnce(new RecordDownload(viewers.download(caller, video.videoId()), video.videoId(), caller));
        var headers = new HttpHeaders();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(video.videoId() + ".mp4")
                .build());
        delivery.deliver(video.media().videoKey(), headers, request, response);
    }
}
