package dev.cinelog.rest.videosapi;

import dev.cinelog.api.generation.GenerationId;
import org.springframework.web.multipart.MultipartFile;

/** A picture or film that somebody sent for a video to begin with. */
record ReferenceFile(ReferenceType type, MultipartFile content) {

    /** Where it lies for a job; how it was called elsewhere is of no interest. */
    String key(GenerationId job) {
        return References.directory(job) + "reference." + type.extension();
    }
}
