/** Who is calling, as the rest of the edge knows them. */
@NullMarked
package dev.cinelog.rest.caller;

import org.jspecify.annotations.NullMarked;
