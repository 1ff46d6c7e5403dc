/** Where each processing group stands in history, and who alone may move it on. */
@NullMarked
package dev.cinelog.query.token;

import org.jspecify.annotations.NullMarked;
