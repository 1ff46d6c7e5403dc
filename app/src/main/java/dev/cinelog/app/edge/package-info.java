/** What the edge keeps: how often somebody asked, and what they were answered. */
@NullMarked
package dev.cinelog.app.edge;

import org.jspecify.annotations.NullMarked;
