package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.ServerConnection;
import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.EventBar;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit verify}: reads all of history again and names the first event that is not what it was. */
@Command(
        name = "verify",
        description = "Read all of history again; name the first event that was changed, removed, inserted or moved.")
final class VerifyCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description = "Signed checkpoints that were kept elsewhere, one behind the other.")
    private @Nullable Path checkpoints;

    @Mixin
    private ServerOption server = new ServerOption();

    VerifyCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ServerConnection connection = server.connect();
        JsonNode verification = connection.post("audit/verifications", Map.of("checkpoints", notes()), JsonNode.class);
        String path = "audit/verifications/" + verification.path("id").asString("");
        try (EventBar bar = new EventBar("Verifying", err)) {
            while (verification.path("state").asString("").equals("RUNNING")) {
                bar.show(
                        verification.path("checked").asLong(0),
                        verification.path("total").asLong(-1));
                Deadline.none().pause(BETWEEN_LOOKS);
                verification = connection.get(path, JsonNode.class);
            }
        }
        String sentence = verification.path("sentence").asString("");
        if (!verification.path("state").asString("").equals("INTACT")) {
            throw new CommandFailed(sentence);
        }
        out.println(sentence);
        return 0;
    }

    private List<String> notes() {
        if (checkpoints == null) {
            return List.of();
        }
        try {
            return SignedNote.split(Files.readString(checkpoints));
        } catch (IOException e) {
            throw new CommandFailed("The checkpoints in " + checkpoints + " cannot be read: " + e + ".", e);
        }
    }
}
