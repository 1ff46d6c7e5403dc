/** Who watches, without knowing who it is: keyed hashes of viewer, video and half hour. */
@NullMarked
package dev.cinelog.rest.viewer;

import org.jspecify.annotations.NullMarked;
