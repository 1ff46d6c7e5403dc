/** The {@code cinefluent} contract, as far as it stands: signing in by e-mail and password, and API keys. */
@NullMarked
package dev.cinelog.rest.cinefluent;

import org.jspecify.annotations.NullMarked;
