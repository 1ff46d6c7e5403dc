/** Whom the running application lets in, and as whom. */
@NullMarked
package dev.cinelog.app.security;

import org.jspecify.annotations.NullMarked;
