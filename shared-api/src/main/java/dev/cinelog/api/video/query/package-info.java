/** What can be asked about videos, and the answers. */
@NullMarked
package dev.cinelog.api.video.query;

import org.jspecify.annotations.NullMarked;
