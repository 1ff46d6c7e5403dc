package dev.cinelog.saga.erasure;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.command.CloseSession;
import dev.cinelog.api.account.command.ForgetPerson;
import dev.cinelog.api.account.command.RecordErasure;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.api.account.query.FindTraces;
import dev.cinelog.api.account.query.Traces;
import dev.cinelog.api.generation.query.FindJobsAfter;
import dev.cinelog.api.generation.query.JobSlice;
import dev.cinelog.api.project.command.DeleteProject;
import dev.cinelog.api.project.query.FindProjects;
import dev.cinelog.api.project.query.ProjectPage;
import dev.cinelog.api.video.command.DeleteVideo;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.alarm.Alarms;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Forgets a person: signs them out, gives their names back, deletes what they made, and destroys their key when nothing of it
 * is left to be found. A round takes away as much as is quickly done; the next one is an alarm. Every round may be repeated.
 * Deleting a video cancels its job and removes its bytes, which others see to.
 */
public final class Erasure {

    static final int FIRST = 0;

    /** Where the rounds begin that look for what came too late for the first ones. */
    static final int SWEEP = 1_000_000;

    private static final int AT_ONCE = 100;
    private static final long ANSWER_WITHIN_SECONDS = 10;
    private static final long LONGEST_PAUSE_SECONDS = 60;

    private final SystemCommands commands;
    private final QueryGateway queries;
    private final Alarms alarms;
    private final List<ErasureStep> steps;
    private final KeyDestruction keys;
    private final Clock clock;

    public Erasure(
            SystemCommands commands,
            QueryGateway queries,
            Alarms alarms,
            List<ErasureStep> steps,
            KeyDestruction keys,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.alarms = alarms;
        this.steps = List.copyOf(steps);
        this.keys = keys;
        this.clock = clock;
    }

    static String alarm(AccountId person, int round) {
        return "erasure:%s:%d".formatted(person, round);
    }

    @CommandHandler
    public void handle(ForgetPerson command) {
        var person = command.accountId();
        var found = signOut(person);
        found = Math.max(found, deleteVideos(person));
        found = Math.max(found, deleteProjects(person));
        if (found >= AT_ONCE) {
            again(person, command.round() + 1);
            return;
        }
        steps.forEach(step -> step.erase(person));
        keys.destroy(person);
        commands.insist(new RecordErasure(person));
    }

    /** Read models take their time to show what is gone; a round that finds the same again waits longer for the next. */
    private void again(AccountId person, int round) {
        var pause = Math.min(round % SWEEP, LONGEST_PAUSE_SECONDS);
        alarms.at(
                alarm(person, round), clock.instant().plus(Duration.ofSeconds(pause)), new ForgetPerson(person, round));
    }

    private int signOut(AccountId person) {
        var traces = ask(new FindTraces(person, AT_ONCE), Traces.class);
        traces.sessions().forEach(session -> commands.send(new CloseSession(session)));
        traces.names().forEach(name -> commands.send(new ReleaseLoginName(name, person)));
        return Math.max(traces.sessions().size(), traces.names().size());
    }

    private int deleteVideos(AccountId person) {
        var jobs = ask(new FindJobsAfter(person, null, true, AT_ONCE), JobSlice.class)
                .jobs();
        jobs.forEach(job -> commands.send(new DeleteVideo(job.videoId(), person)));
        return jobs.size();
    }

    private int deleteProjects(AccountId person) {
        var projects =
                ask(new FindProjects(person, 1, AT_ONCE), ProjectPage.class).projects();
        projects.forEach(project -> commands.send(new DeleteProject(project.projectId(), person)));
        return projects.size();
    }

    /** On a thread of its own: a transaction that was begun to read would stand idle while commands are sent. */
    private <R> R ask(Object query, Class<R> type) {
        return CompletableFuture.supplyAsync(() -> queries.query(query, type)
                        .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .join())
                .join();
    }
}
