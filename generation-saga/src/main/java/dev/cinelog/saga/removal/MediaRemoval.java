package dev.cinelog.saga.removal;

import dev.cinelog.api.generation.command.RemoveMedia;
import dev.cinelog.api.generation.query.FindRemoteJobs;
import dev.cinelog.api.generation.query.RemoteJobs;
import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Generators;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Removes what a job made. What cannot be reached now throws, and the alarm that asked for it asks again.
 */
public final class MediaRemoval {

    private static final long ANSWER_WITHIN_SECONDS = 10;

    private final MediaStore store;
    private final Generators generators;
    private final QueryGateway queries;

    public MediaRemoval(MediaStore store, Generators generators, QueryGateway queries) {
        this.store = store;
        this.generators = generators;
        this.queries = queries;
    }

    @CommandHandler
    public void handle(RemoveMedia command) throws GenerationException, InterruptedException {
        store.deleteAll("videos/%s/".formatted(command.generationId()));
        store.deleteAll("references/%s/".formatted(command.generationId()));
        for (var job : remoteJobs(command).jobs()) {
            var generator = generators.of(job.model());
            if (generator.isPresent()) {
                generator.get().forget(job.remoteId());
            }
        }
    }

    private RemoteJobs remoteJobs(RemoveMedia command) {
        return queries.query(new FindRemoteJobs(command.generationId()), RemoteJobs.class)
                .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
