/** What is decided: one package a context, one class an aggregate. Nothing here knows the clock, chance, or any I/O. */
@NullMarked
package dev.cinelog.command;

import org.jspecify.annotations.NullMarked;
