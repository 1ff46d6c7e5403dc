/** What is shown: one package a contract, and what they share: who is asking, how to ask, how to say no, where bytes are. */
@NullMarked
package dev.cinelog.rest;

import org.jspecify.annotations.NullMarked;
