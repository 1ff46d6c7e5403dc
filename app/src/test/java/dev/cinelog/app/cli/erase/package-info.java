/** Erasing from a terminal. */
@NullMarked
package dev.cinelog.app.cli.erase;

import org.jspecify.annotations.NullMarked;
