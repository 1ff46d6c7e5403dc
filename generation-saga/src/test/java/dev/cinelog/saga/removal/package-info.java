@NullMarked
package dev.cinelog.saga.removal;

import org.jspecify.annotations.NullMarked;
