@NullMarked
package dev.cinelog.api.revision;

import org.jspecify.annotations.NullMarked;
