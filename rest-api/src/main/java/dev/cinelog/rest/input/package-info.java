/** What people send, checked before anything is asked: every offending field named at once. */
@NullMarked
package dev.cinelog.rest.input;

import org.jspecify.annotations.NullMarked;
