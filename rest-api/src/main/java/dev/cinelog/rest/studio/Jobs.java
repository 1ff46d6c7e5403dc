package dev.cinelog.rest.studio;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.media.MediaLinks;
import java.util.Optional;

/** Finds one's own jobs, and shows them in the words of this contract. */
final class Jobs {

    private final Dispatcher dispatcher;
    private final MediaLinks links;

    Jobs(Dispatcher dispatcher, MediaLinks links) {
        this.dispatcher = dispatcher;
        this.links = links;
    }

    /** @throws dev.cinelog.api.Refusal if there is none, or it is somebody else's */
    GenerationJob get(VideoId id, AccountId caller) {
        return dispatcher.ask(new GetJob(id, caller), GenerationJob.class);
    }

    Job show(VideoId id, AccountId caller) {
        return show(get(id, caller));
    }

    Job show(GenerationJob job) {
        var media = Optional.ofNullable(job.media());
        var failure = Optional.ofNullable(job.failure()).filter(reason -> job.status() == GenerationStatus.FAILED);
        return new Job(
                job.videoId().value(),
                job.prompt(),
                Optional.ofNullable(job.projectId()).map(ProjectId::value).orElse(null),
                job.spec().model(),
                Resolution.word(job.spec()),
                JobOrders.word(job.spec().quality()),
                job.spec().seconds(),
                job.metadata(),
                job.maxRetries(),
                Math.max(0, job.attempt() - 1),
                JobStatuses.word(job.status()),
                job.progress(),
                media.map(VideoMedia::videoKey).map(links::sign).orElse(null),
                media.map(VideoMedia::thumbnailKey).map(links::sign).orElse(null),
                failure.map(FailureReason::message).orElse(null),
                job.createdAt(),
                job.updatedAt(),
                job.startedAt(),
                job.endedAt());
    }
}
