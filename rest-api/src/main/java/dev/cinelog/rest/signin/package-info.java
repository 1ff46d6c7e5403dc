/** Letting people in: names, passwords, sessions, tickets, API keys. Every contract that signs people in does it through here. */
@NullMarked
package dev.cinelog.rest.signin;

import org.jspecify.annotations.NullMarked;
