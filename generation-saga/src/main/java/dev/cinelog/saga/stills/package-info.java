/** The pictures that go with a film, as FFmpeg makes them while it has the frames at hand. */
@NullMarked
package dev.cinelog.saga.stills;

import org.jspecify.annotations.NullMarked;
