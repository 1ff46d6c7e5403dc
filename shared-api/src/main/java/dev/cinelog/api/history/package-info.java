/** What auditors ask of the event store itself. */
@NullMarked
package dev.cinelog.api.history;

import org.jspecify.annotations.NullMarked;
