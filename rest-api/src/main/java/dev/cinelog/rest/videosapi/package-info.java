/**
 * The videos protocol under {@code /v1}: programs that were written for OpenAI's videos API keep working when their base URL
 * changes. Where the protocol says {@code webp}, a thumbnail is a JPEG here.
 */
@NullMarked
package dev.cinelog.rest.videosapi;

import org.jspecify.annotations.NullMarked;
