/** Looking at history, in tests. */
@NullMarked
package dev.cinelog.command.history;

import org.jspecify.annotations.NullMarked;
