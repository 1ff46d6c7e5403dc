/** Jobs, fact by fact, and as random sequences. */
@NullMarked
package dev.cinelog.command.generation;

import org.jspecify.annotations.NullMarked;
