/** {@code cinelog audit …}: history, as the server's audit endpoints show it. Reads only. */
@NullMarked
package dev.cinelog.app.cli.audit;

import org.jspecify.annotations.NullMarked;
