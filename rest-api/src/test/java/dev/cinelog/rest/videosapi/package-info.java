/** The videos protocol, without a server. */
@NullMarked
package dev.cinelog.rest.videosapi;

import org.jspecify.annotations.NullMarked;
