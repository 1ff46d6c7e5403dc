/** Personal texts in read models, as they lie: sealed. How, and under which keys, is decided elsewhere. */
@NullMarked
package dev.cinelog.query.personal;

import org.jspecify.annotations.NullMarked;
