/** What people are called and look like. */
@NullMarked
package dev.cinelog.query.profile;

import org.jspecify.annotations.NullMarked;
