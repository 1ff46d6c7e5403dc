/** What is left after processes were killed or stopped in the middle of their work. */
@NullMarked
package dev.cinelog.app.crash;

import org.jspecify.annotations.NullMarked;
