/** The event store itself, as auditors read it. */
@NullMarked
package dev.cinelog.query.history;

import org.jspecify.annotations.NullMarked;
