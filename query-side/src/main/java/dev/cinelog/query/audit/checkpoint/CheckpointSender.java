package dev.cinelog.query.audit.checkpoint;

import dev.cinelog.query.audit.chain.Chain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends checkpoints off the machine, in order: into the log, and to a place elsewhere. What fails is sent again. */
public final class CheckpointSender {

    private static final Logger log = LoggerFactory.getLogger(CheckpointSender.class);
    private static final int AT_ONCE = 100;

    private final Chain chain;
    private final CheckpointTable table;
    private final Copies copies;

    public CheckpointSender(Chain chain, CheckpointTable table, Copies copies) {
        this.chain = chain;
        this.table = table;
        this.copies = copies;
    }

    /** Sends what has not been sent. */
    public void sendUnsent() {
        for (var unsent = table.unsent(AT_ONCE); !unsent.isEmpty(); unsent = table.unsent(AT_ONCE)) {
            for (var checkpoint : unsent) {
                var from = table.before(checkpoint.size());
                copies.send(checkpoint.note(), from, checkpoint.size(), chain.leaves(from, checkpoint.size()));
                log.info("Checkpoint {}", checkpoint.note().strip().replace("\n", "\\n"));
                table.markSent(checkpoint.size());
            }
        }
    }
}
