/** Generation jobs as their owners see them. */
@NullMarked
package dev.cinelog.query.generation;

import org.jspecify.annotations.NullMarked;
