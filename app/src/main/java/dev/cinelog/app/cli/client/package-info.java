/**
 * How commands talk to a running server: which server and with whose token, JSON over HTTP, and one sentence for whatever goes
 * wrong. What is asked belongs to the commands.
 */
@NullMarked
package dev.cinelog.app.cli.client;

import org.jspecify.annotations.NullMarked;
