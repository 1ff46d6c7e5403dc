/** Type: every script, every size, and hostile prompts. */
@NullMarked
package dev.cinelog.saga.generator.storyboard.lettering;

import org.jspecify.annotations.NullMarked;
