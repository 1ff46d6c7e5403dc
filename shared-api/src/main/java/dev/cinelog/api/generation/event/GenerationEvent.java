package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;

/** The life of a job. */
public sealed interface GenerationEvent
        permits GenerationRequested,
                GenerationDispatched,
                GenerationStarted,
                GenerationProgressed,
                GenerationAttemptFailed,
                GenerationSucceeded,
                GenerationFailed,
                GenerationCancelled {

    GenerationId generationId();
}
