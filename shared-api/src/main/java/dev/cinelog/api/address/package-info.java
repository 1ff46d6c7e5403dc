/** Addresses of machines: how they are written, and which of them lie in public. Nothing is looked up here. */
@NullMarked
package dev.cinelog.api.address;

import org.jspecify.annotations.NullMarked;
