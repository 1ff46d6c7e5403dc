/** What of an event is hashed, and in which form: the same on every store, and after a move. */
@NullMarked
package dev.cinelog.query.audit.leaf;

import org.jspecify.annotations.NullMarked;
