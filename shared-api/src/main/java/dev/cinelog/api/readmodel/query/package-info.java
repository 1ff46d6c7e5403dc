/** What operators ask about read models, and the answers. */
@NullMarked
package dev.cinelog.api.readmodel.query;

import org.jspecify.annotations.NullMarked;
