/**
 * Where bytes lie: one small interface over any S3 store. Keys are made by the callers and never shown to people; links, rights and expiry are not decided here.
 */
@NullMarked
package dev.cinelog.media;

import org.jspecify.annotations.NullMarked;
