package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.ServerConnection;
import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.query.audit.checkpoint.Checkpoint;
import dev.cinelog.query.audit.checkpoint.NoteKey;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.InclusionProof;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit prove}: asks for the proof of one event and checks it here. */
@Command(name = "prove", description = "Prove that an event is part of signed history, and check the proof here.")
final class ProveCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "EVENT", description = "Id of the event.")
    private String eventId = "";

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private KeyOption keys = new KeyOption();

    ProveCommand(PrintWriter out) {
        this.out = out;
    }

    record Evidence(long ordinal, long size, String leaf, List<String> path, String checkpoint) {}

    @Override
    public Integer call() {
        ServerConnection connection = server.connect();
        Evidence evidence = connection.get(
                "audit/proofs/inclusion?eventId=" + URLEncoder.encode(eventId, StandardCharsets.UTF_8), Evidence.class);
        Checkpoint checkpoint = opened(evidence.checkpoint(), keys.pems().orElseGet(() -> published(connection)));
        InclusionProof proof = new InclusionProof(
                evidence.ordinal(),
                checkpoint.size(),
                evidence.path().stream().map(Hash::ofBase64).toList());
        if (proof.root(Hash.ofBase64(evidence.leaf()))
                .filter(checkpoint.root()::equals)
                .isEmpty()) {
            throw new CommandFailed("The proof does not lead to the root that was signed: history was changed.");
        }
        out.printf(
                "Event %s is number %,d of the %,d that were signed at %s; its leaf is %s.%n",
                eventId, evidence.ordinal(), checkpoint.size(), checkpoint.at(), evidence.leaf());
        return 0;
    }

    private static Checkpoint opened(String note, List<String> pems) {
        SignedNote signed = SignedNote.parse(note);
        return signed.open(pems.stream()
                        .map(pem -> TrustedKey.always(NoteKey.ofPem(signed.name(), pem)))
                        .toList())
                .orElseThrow(() -> new CommandFailed("The checkpoint is signed by none of the keys."));
    }

    private static List<String> published(ServerConnection connection) {
        return connection
                .get("audit/keys", JsonNode.class)
                .path("keys")
                .valueStream()
                .map(key -> key.path("pem").asString(""))
                .toList();
    }
}
