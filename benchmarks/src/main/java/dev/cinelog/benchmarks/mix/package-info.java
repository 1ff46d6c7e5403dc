/** What happens in a busy Cinelog, made up: the product's own events, in the order and the proportions in which people cause them. */
@NullMarked
package dev.cinelog.benchmarks.mix;

import org.jspecify.annotations.NullMarked;
