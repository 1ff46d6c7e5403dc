/** What can be asked about creators, and the answers. */
@NullMarked
package dev.cinelog.api.creator.query;

import org.jspecify.annotations.NullMarked;
