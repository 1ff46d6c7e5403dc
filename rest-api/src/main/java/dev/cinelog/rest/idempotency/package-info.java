/** The same request once, however often it is sent: idempotency keys, what they were answered, and ids that come out the same. */
@NullMarked
package dev.cinelog.rest.idempotency;

import org.jspecify.annotations.NullMarked;
