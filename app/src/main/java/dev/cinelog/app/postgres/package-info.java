/**
 * The PostgreSQL that Cinelog brings along: unpacked, made durable, started and stopped with the server; and the address of one that
 * it does not bring. What is kept in it belongs to other packages.
 */
@NullMarked
package dev.cinelog.app.postgres;

import org.jspecify.annotations.NullMarked;
