/** The feed: one card a video, ranked; also single videos and an author's list. */
@NullMarked
package dev.cinelog.query.feed;

import org.jspecify.annotations.NullMarked;
