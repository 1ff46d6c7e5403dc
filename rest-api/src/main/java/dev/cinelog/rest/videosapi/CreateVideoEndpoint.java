package dev.cinelog.rest.videosapi;

import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.OrderIds;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /v1/videos}: a prompt becomes a video, if need be from a picture or film that comes with it. */
@RestController
@Tag(name = "videos")
public class CreateVideoEndpoint {

    private final NewJobs newJobs;
    private final JobSpecs specs;

    CreateVideoEndpoint(NewJobs newJobs, JobSpecs specs) {
        this.newJobs = newJobs;
        this.specs = specs;
    }

    @PostMapping(path = "/v1/videos", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Create a video",
            description = "Answers at once; the video is rendered meanwhile. As `multipart/form-data` it also takes the"
                    + " file `input_reference`, up to 20 MB.")
    VideoObject create(@RequestBody VideoRequest request) {
        var fields = new Fields();
        fields.check(!request.refers(), "input_reference", "must be a file of a multipart/form-data request.");
        var prompt = prompt(fields, request);
        var spec = specs.read(fields, request, null);
        fields.refuseIfAny();
        return VideoObject.of(newJobs.create(prompt, spec));
    }

    @PostMapping(path = "/v1/videos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VideoObject createByForm(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> texts,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        var fields = new Fields();
        var form = new VideoForm(fields, texts, files);
        var request = form.request();
        var reference = form.reference();
        var ids = OrderIds.next();
        var prompt = prompt(fields, request);
        var spec = specs.read(fields, request, reference == null ? null : reference.key(ids.generationId()));
        fields.refuseIfAny();
        return VideoObject.of(
                reference == null ? newJobs.create(prompt, spec) : newJobs.create(ids, prompt, spec, reference));
    }

    private static String prompt(Fields fields, VideoRequest request) {
        return fields.text("prompt", request.prompt(), VideoOrders.LONGEST_PROMPT);
    }
}
