/** The {@code studio} contract: projects, and jobs that make videos nobody else sees. */
@NullMarked
package dev.cinelog.rest.studio;

import org.jspecify.annotations.NullMarked;
