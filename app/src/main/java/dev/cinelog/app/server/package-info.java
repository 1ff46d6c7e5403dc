/** The server: one Spring application, made of the parts that its target names. */
@NullMarked
package dev.cinelog.app.server;

import org.jspecify.annotations.NullMarked;
