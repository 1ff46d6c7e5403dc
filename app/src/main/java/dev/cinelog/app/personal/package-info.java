/** How personal fields are written and read: encrypted, a field at a time, wherever history or a snapshot is stored. */
@NullMarked
package dev.cinelog.app.personal;

import org.jspecify.annotations.NullMarked;
