package dev.cinelog.app.contract;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Videos that this contract shows but does not make. */
final class OtherVisibility {

    private OtherVisibility() {}

    static String ready(RunningCinelog cinelog, Person author, Visibility visibility) {
        var video = UUID.randomUUID().toString();
        cinelog.part(CommandGateway.class)
                .sendAndWait(new CreateVideo(
                        new VideoId(video),
                        new AccountId(author.id()),
                        new GenerationId(UUID.randomUUID().toString()),
                        "a fox that hides",
                        new RenderSpec("storyboard", 64, 64, 1),
                        visibility,
                        0,
                        null,
                        null,
                        null));
        return Films.awaitStatus(author, video, "completed");
    }
}
