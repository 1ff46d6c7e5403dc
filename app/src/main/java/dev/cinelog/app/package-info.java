/** The program: its entry, and the parts it is made of on one machine or apart. */
@NullMarked
package dev.cinelog.app;

import org.jspecify.annotations.NullMarked;
