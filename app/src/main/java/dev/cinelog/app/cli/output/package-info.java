/** How commands show what they found: tables for people, JSON lines for programs, sizes and times as people read them. */
@NullMarked
package dev.cinelog.app.cli.output;

import org.jspecify.annotations.NullMarked;
