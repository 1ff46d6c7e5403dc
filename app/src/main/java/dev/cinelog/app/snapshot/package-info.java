/** How long a snapshot of an aggregate is good: as long as the code that took it stays what it is. */
@NullMarked
package dev.cinelog.app.snapshot;

import org.jspecify.annotations.NullMarked;
