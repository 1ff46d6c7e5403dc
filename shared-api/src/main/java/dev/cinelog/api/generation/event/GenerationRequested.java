package dev.cinelog.api.generation.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import org.axonframework.serialization.Revision;

/** A job was set up. */
@Revision("2")
public record GenerationRequested(
        GenerationId generationId,
        VideoId videoId,
        AccountId accountId,
        @Personal(of = "accountId") String prompt,
        RenderSpec spec,
        int maxRetries)
        implements GenerationEvent {}
