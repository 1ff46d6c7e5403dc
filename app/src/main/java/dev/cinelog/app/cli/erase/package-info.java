/** {@code cinelog erase}: an operator has somebody forgotten. */
@NullMarked
package dev.cinelog.app.cli.erase;

import org.jspecify.annotations.NullMarked;
