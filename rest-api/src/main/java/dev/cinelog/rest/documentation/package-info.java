/** How the API describes itself. What it says of each endpoint stands at the endpoints. */
@NullMarked
package dev.cinelog.rest.documentation;

import org.jspecify.annotations.NullMarked;
