/** What nobody notices while read models are made anew. */
@NullMarked
package dev.cinelog.app.rebuild;

import org.jspecify.annotations.NullMarked;
