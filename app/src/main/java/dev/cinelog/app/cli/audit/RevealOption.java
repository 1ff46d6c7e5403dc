package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.ServerConnection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --reveal} with {@code --reason}: personal data are shown, and that they were is kept for ever. */
final class RevealOption {

    @Option(names = "--reveal", description = "Show personal data; needs --reason, and is itself recorded.")
    private boolean reveal;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why personal data have to be seen: a case, no names. At least 10 characters.")
    private @Nullable String reason;

    <T> T ask(ServerConnection server, Question question, Class<T> answer) {
        if (!reveal) {
            if (reason != null) {
                throw new CommandFailed("--reason does nothing without --reveal.");
            }
            return server.get(question.text(), answer);
        }
        if (reason == null) {
            throw new CommandFailed("--reveal needs a --reason, which is recorded.");
        }
        return server.post(question.text(), Map.of("reason", reason), answer);
    }
}
