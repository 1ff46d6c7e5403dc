package dev.cinelog.saga.generation;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.saga.render.RenderOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the process wants done; every one may be done again. */
public sealed interface Step {

    /** Dispatch a command. */
    record Send(Object command) implements Step {}

    /** Hand an attempt to the render queue. */
    record Submit(RenderOrder order, @Nullable AccountId accountId) implements Step {}

    /** Dispatch a command later. */
    record SetAlarm(String key, Instant at, Object command) implements Step {}

    /** Do not dispatch it after all. */
    record CancelAlarm(String key) implements Step {}

    /** The job has ended. */
    record End() implements Step {}
}
