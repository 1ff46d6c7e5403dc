package dev.cinelog.query.audit.verify;

import dev.cinelog.query.audit.checkpoint.Checkpoint;

/**
 * A checkpoint with a valid signature, and where it was found.
 *
 * @param where fit for a sentence: {@code in the database}
 */
record Witness(Checkpoint checkpoint, String where) {}
