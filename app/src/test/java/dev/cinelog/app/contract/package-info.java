/** What each contract answers, word for word: approved files under {@code golden}, requests and responses over HTTP. */
@NullMarked
package dev.cinelog.app.contract;

import org.jspecify.annotations.NullMarked;
