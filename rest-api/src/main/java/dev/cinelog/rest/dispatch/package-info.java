/** How the edge asks: one command or one query, in the name of whoever called, waiting until the answer can be read back. */
@NullMarked
package dev.cinelog.rest.dispatch;

import org.jspecify.annotations.NullMarked;
