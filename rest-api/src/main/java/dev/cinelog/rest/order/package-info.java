/** How videos are ordered, whichever contract asks: what may be asked for, and whether there is room for more. */
@NullMarked
package dev.cinelog.rest.order;

import org.jspecify.annotations.NullMarked;
