/**
 * Read models made anew from history while they serve: folded beside the live one, compared with it, swapped with it, and
 * swapped back. Effects never happen again, since nothing but folds can be named here.
 */
@NullMarked
package dev.cinelog.query.rebuild;

import org.jspecify.annotations.NullMarked;
