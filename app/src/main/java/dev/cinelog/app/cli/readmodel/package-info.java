/**
 * What operators do to read models from the command line: look at them, rebuild, verify and undo, and see to the events that they
 * could not apply. All of it happens in the server; here it is asked for, watched and told.
 */
@NullMarked
package dev.cinelog.app.cli.readmodel;

import org.jspecify.annotations.NullMarked;
