/**
 * The command line: what a person types, and sentences when it does not work. Commands find a data directory, start a server or talk
 * to one over HTTP like any other client; they know nothing of what runs inside it.
 */
@NullMarked
package dev.cinelog.app.cli;

import org.jspecify.annotations.NullMarked;
