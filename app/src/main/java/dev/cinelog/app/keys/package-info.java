/**
 * One key a person, and what it opens: made with the first thing that is kept about somebody, destroyed when they are
 * forgotten. Command, query, saga and audit reach the keys; the edge never does.
 */
@NullMarked
package dev.cinelog.app.keys;

import org.jspecify.annotations.NullMarked;
