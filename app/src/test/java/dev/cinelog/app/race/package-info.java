/** What the running application makes of many who do the same at once. */
@NullMarked
package dev.cinelog.app.race;

import org.jspecify.annotations.NullMarked;
