package dev.cinelog.api.generation.event;

import dev.cinelog.api.generation.GenerationId;

/** The life of a job. */
public sealed interface GenerationEvent
        permits GenerationRequested,
                GenerationDispatched,
                GenerationStarted,
                GenerationSubmitted,
                GenerationProgressed,
                GenerationAttemptFailed,
                GenerationSucceeded,
                GenerationFailed,
                GenerationCancelled,
                GenerationRetried {

    GenerationId generationId();
}
