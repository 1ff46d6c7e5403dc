/** What auditors ask of the event store itself, and the trace that they leave when they look at personal data. */
@NullMarked
package dev.cinelog.api.history;

import org.jspecify.annotations.NullMarked;
