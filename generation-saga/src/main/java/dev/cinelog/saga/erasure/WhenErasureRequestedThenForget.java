package dev.cinelog.saga.erasure;

import dev.cinelog.api.account.command.ForgetPerson;
import dev.cinelog.api.account.event.ErasureRequested;
import dev.cinelog.saga.alarm.Alarms;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * Has a person forgotten: at once, and once more when every request is over that was under way, for one may have ordered a video
 * that nobody could see yet. The alarms last until the work is done, whatever is killed in between.
 */
@ProcessingGroup(WhenErasureRequestedThenForget.GROUP)
@DisallowReplay
public class WhenErasureRequestedThenForget {

    public static final String GROUP = "policy.forget";

    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(1);

    private final Alarms alarms;

    public WhenErasureRequestedThenForget(Alarms alarms) {
        this.alarms = alarms;
    }

    @EventHandler
    public void on(ErasureRequested event, @Timestamp Instant at) {
        var person = event.accountId();
        alarms.at(Erasure.alarm(person, Erasure.FIRST), at, new ForgetPerson(person, Erasure.FIRST));
        alarms.at(
                Erasure.alarm(person, Erasure.SWEEP),
                at.plus(LONGEST_REQUEST),
                new ForgetPerson(person, Erasure.SWEEP));
    }
}
