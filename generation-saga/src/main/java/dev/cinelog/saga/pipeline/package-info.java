/**
 * What happens to a rendered film before it is anybody's video: it is probed, made playable everywhere, given a picture, and put into the media store.
 */
@NullMarked
package dev.cinelog.saga.pipeline;

import org.jspecify.annotations.NullMarked;
