/** Merkle trees as RFC 6962 defines them: hashes, proofs and how to check them. Knows nothing of events or databases. */
@NullMarked
package dev.cinelog.query.audit.merkle;

import org.jspecify.annotations.NullMarked;
