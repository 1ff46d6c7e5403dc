/** The whole application, running in this process on its embedded infrastructure, and the means to call it from outside. */
@NullMarked
package dev.cinelog.app.running;

import org.jspecify.annotations.NullMarked;
