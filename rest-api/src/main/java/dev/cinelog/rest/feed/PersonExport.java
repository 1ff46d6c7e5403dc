package dev.cinelog.rest.feed;

import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.ApiKeys;
import dev.cinelog.api.account.query.FindApiKeys;
import dev.cinelog.api.account.query.FindTraces;
import dev.cinelog.api.account.query.Traces;
import dev.cinelog.api.generation.query.FindJobsAfter;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.JobSlice;
import dev.cinelog.api.history.query.FindOwnEvents;
import dev.cinelog.api.history.query.OwnEvents;
import dev.cinelog.api.history.query.RecordedEvent;
import dev.cinelog.api.project.query.FindProjects;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.api.project.query.ProjectPage;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.query.FindLikedVideos;
import dev.cinelog.api.video.query.Moment;
import dev.cinelog.api.video.query.VideoPage;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.OwnAccount;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What is known about one person, a page of it at a time: however much it is, little of it is in memory. */
final class PersonExport {

    private static final int PAGE = 100;
    private static final int MOST_SESSIONS = 10_000;

    private final Dispatcher dispatcher;
    private final AccountId person;
    private final AccountDetails account;

    /** @throws Refusal if the account is not known yet */
    PersonExport(Dispatcher dispatcher, AccountId person) {
        this.dispatcher = dispatcher;
        this.person = person;
        this.account = new OwnAccount(dispatcher).of(person);
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writePOJOProperty("account", account);
        var traces = dispatcher.ask(new FindTraces(person, MOST_SESSIONS), Traces.class);
        json.writePOJOProperty("openSessions", traces.sessions());
        json.writePOJOProperty("hashedNames", traces.names());
        json.writePOJOProperty(
                "apiKeys",
                dispatcher.ask(new FindApiKeys(person), ApiKeys.class).keys());
        list(json, "jobs", this::jobs);
        list(json, "projects", this::projects);
        list(json, "likedVideoIds", this::likes);
        list(json, "events", this::events);
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, Consumer<Consumer<Object>> source) {
        json.writeArrayPropertyStart(name);
        source.accept(json::writePOJO);
        json.writeEndArray();
    }

    private void jobs(Consumer<Object> out) {
        VideoId after = null;
        JobSlice slice;
        do {
            slice = dispatcher.ask(new FindJobsAfter(person, after, true, PAGE), JobSlice.class);
            slice.jobs().forEach(out);
            after = last(slice.jobs());
        } while (slice.more() && after != null);
    }

    private void projects(Consumer<Object> out) {
        List<Project> found;
        var page = 1;
        do {
            found = dispatcher
                    .ask(new FindProjects(person, page++, PAGE), ProjectPage.class)
                    .projects();
            found.forEach(out);
        } while (found.size() == PAGE);
    }

    private void likes(Consumer<Object> out) {
        Moment after = null;
        do {
            var page = dispatcher.ask(new FindLikedVideos(person, after, PAGE), VideoPage.class);
            page.cards().forEach(card -> out.accept(card.videoId()));
            after = page.next();
        } while (after != null);
    }

    private void events(Consumer<Object> out) {
        var after = FindOwnEvents.BEFORE_THE_FIRST;
        OwnEvents page;
        do {
            page = dispatcher.ask(new FindOwnEvents(person, after, PAGE), OwnEvents.class);
            for (RecordedEvent event : page.events()) {
                out.accept(event);
            }
            after = page.upTo();
        } while (page.more());
    }

    private static @Nullable VideoId last(List<GenerationJob> jobs) {
        return jobs.isEmpty() ? null : jobs.get(jobs.size() - 1).videoId();
    }
}
