/**
 * The directory that one Cinelog keeps everything in: who may use it, its secrets, and where its server answers. What lies in it
 * belongs to the packages that write it.
 */
@NullMarked
package dev.cinelog.app.data;

import org.jspecify.annotations.NullMarked;
