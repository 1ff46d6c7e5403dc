/** What personal fields look like in the store, and what is left of them. */
@NullMarked
package dev.cinelog.app.personal;

import org.jspecify.annotations.NullMarked;
