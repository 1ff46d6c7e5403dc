/** Reading one's own writes: who has applied what, heard from every process that writes read models. */
@NullMarked
package dev.cinelog.query.consistency;

import org.jspecify.annotations.NullMarked;
