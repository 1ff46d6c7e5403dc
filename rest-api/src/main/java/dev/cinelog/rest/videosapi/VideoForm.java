package dev.cinelog.rest.videosapi;

import dev.cinelog.rest.input.Fields;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.JsonNodeFactory;

/** What to make, as a form says it: each field once, and a file where one belongs. */
final class VideoForm {

    private static final String REFERENCE = "input_reference";

    private final Fields fields;
    private final MultiValueMap<String, String> texts;
    private final MultiValueMap<String, MultipartFile> files;

    VideoForm(Fields fields, MultiValueMap<String, String> texts, MultiValueMap<String, MultipartFile> files) {
        this.fields = fields;
        this.texts = texts;
        this.files = files;
    }

    VideoRequest request() {
        var seconds = only("seconds", texts);
        return new VideoRequest(
                only("prompt", texts),
                only("model", texts),
                seconds == null ? null : JsonNodeFactory.instance.stringNode(seconds),
                only("size", texts),
                null);
    }

    @Nullable
    ReferenceFile reference() throws IOException {
        fields.check(!refersByName(), REFERENCE, "must be a file.");
        var file = only(REFERENCE, files);
        if (file == null) {
            return null;
        }
        try (var bytes = file.getInputStream()) {
            var type = ReferenceType.of(bytes.readNBytes(ReferenceType.HEAD));
            fields.check(type.isPresent(), REFERENCE, "must be a PNG, JPEG or WebP picture, or an MP4 film.");
            return type.map(known -> new ReferenceFile(known, file)).orElse(null);
        }
    }

    /** By an address or an id, as {@code input_reference[image_url]}: nothing that may be passed over. */
    private boolean refersByName() {
        return texts.containsKey(REFERENCE)
                || Stream.concat(texts.keySet().stream(), files.keySet().stream())
                        .anyMatch(name -> name.startsWith(REFERENCE + "["));
    }

    private <T> @Nullable T only(String field, MultiValueMap<String, T> sent) {
        var values = sent.getOrDefault(field, List.of());
        fields.check(values.size() < 2, field, "must be sent once.");
        return values.isEmpty() ? null : values.get(0);
    }
}
