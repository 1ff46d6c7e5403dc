/** The render queue and the workers that empty it. Work is carried out and reported back; a report is a command. */
@NullMarked
package dev.cinelog.saga.render;

import org.jspecify.annotations.NullMarked;
