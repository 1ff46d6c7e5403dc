/**
 * The event store itself, as auditors read it: found by an index that follows the order of the audit trail, read in its present
 * revision, masked unless it may be shown. The state of aggregates is told by those who decide.
 */
@NullMarked
package dev.cinelog.query.history;

import org.jspecify.annotations.NullMarked;
