/** Answers what proves that history was not changed: proofs, checkpoints and keys. */
@NullMarked
package dev.cinelog.query.audit.evidence;

import org.jspecify.annotations.NullMarked;
