/** Files that come along on the class path and are needed on disk. */
@NullMarked
package dev.cinelog.saga.bundled;

import org.jspecify.annotations.NullMarked;
