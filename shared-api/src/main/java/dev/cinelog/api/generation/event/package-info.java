/** What happened to generation jobs. For ever. */
@NullMarked
package dev.cinelog.api.generation.event;

import org.jspecify.annotations.NullMarked;
