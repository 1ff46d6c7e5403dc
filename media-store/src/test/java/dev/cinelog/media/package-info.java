/** The media store against a real S3 protocol: an embedded S3Proxy on a free port. */
@NullMarked
package dev.cinelog.media;

import org.jspecify.annotations.NullMarked;
