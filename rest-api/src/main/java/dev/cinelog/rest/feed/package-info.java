/** The {@code feed} contract: prompt to video, a ranked feed, likes, and how creators stand. */
@NullMarked
package dev.cinelog.rest.feed;

import org.jspecify.annotations.NullMarked;
