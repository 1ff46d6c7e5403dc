@NullMarked
package dev.cinelog.saga.erasure;

import org.jspecify.annotations.NullMarked;
