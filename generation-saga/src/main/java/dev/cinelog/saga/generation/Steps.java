package dev.cinelog.saga.generation;

import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.alarm.Alarms;
import dev.cinelog.saga.render.RenderQueue;
import java.util.List;

/** Does what the process wants done, all but ending the saga. */
public final class Steps {

    private final SystemCommands commands;
    private final RenderQueue queue;
    private final Alarms alarms;

    public Steps(SystemCommands commands, RenderQueue queue, Alarms alarms) {
        this.commands = commands;
        this.queue = queue;
        this.alarms = alarms;
    }

    void take(List<Step> steps) {
        steps.forEach(this::take);
    }

    private void take(Step step) {
        if (step instanceof Step.Send send) {
            commands.send(send.command());
        } else if (step instanceof Step.Submit submit) {
            queue.submit(submit.order(), submit.accountId());
        } else if (step instanceof Step.SetAlarm alarm) {
            alarms.at(alarm.key(), alarm.at(), alarm.command());
        } else if (step instanceof Step.CancelAlarm alarm) {
            alarms.cancel(alarm.key());
        }
    }
}
