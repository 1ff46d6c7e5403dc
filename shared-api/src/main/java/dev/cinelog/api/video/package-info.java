/** What people make and watch: videos, whoever or whatever rendered them. */
@NullMarked
package dev.cinelog.api.video;

import org.jspecify.annotations.NullMarked;
