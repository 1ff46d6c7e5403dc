/** What can be asked about generation jobs, and the answers. */
@NullMarked
package dev.cinelog.api.generation.query;

import org.jspecify.annotations.NullMarked;
