/** What is known: one package a read model, plus the machinery they share. Nothing here decides, and nothing is sent from here. */
@NullMarked
package dev.cinelog.query;

import org.jspecify.annotations.NullMarked;
