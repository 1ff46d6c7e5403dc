/** What operators did to read models, and what came of it. */
@NullMarked
package dev.cinelog.api.readmodel.event;

import org.jspecify.annotations.NullMarked;
