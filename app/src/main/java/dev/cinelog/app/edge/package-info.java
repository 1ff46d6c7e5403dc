/** What the edge keeps: how often somebody asked. */
@NullMarked
package dev.cinelog.app.edge;

import org.jspecify.annotations.NullMarked;
