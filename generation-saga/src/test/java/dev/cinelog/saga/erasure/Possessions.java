package dev.cinelog.saga.erasure;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.query.FindTraces;
import dev.cinelog.api.account.query.Traces;
import dev.cinelog.api.generation.query.FindJobsAfter;
import dev.cinelog.api.generation.query.JobSlice;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.query.FindProjects;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.api.project.query.ProjectPage;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** What read models say that a person has: one name, some sessions, some projects, no jobs. */
final class Possessions {

    private final int sessions;
    private final int projects;

    Possessions(int sessions, int projects) {
        this.sessions = sessions;
        this.projects = projects;
    }

    @QueryHandler
    public Traces handle(FindTraces query) {
        return new Traces(
                List.of(new LoginNameId("name")),
                numbers(Math.min(sessions, query.most())).stream()
                        .map(SessionId::new)
                        .toList());
    }

    @QueryHandler
    public JobSlice handle(FindJobsAfter query) {
        return new JobSlice(List.of(), false);
    }

    @QueryHandler
    public ProjectPage handle(FindProjects query) {
        return new ProjectPage(
                numbers(Math.min(projects, query.limit())).stream()
                        .map(number -> project(number, query.accountId()))
                        .toList(),
                projects);
    }

    @SuppressWarnings("unused") // nobody takes it back
    QueryGateway gateway() {
        var bus = SimpleQueryBus.builder().build();
        var registration = new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private static Project project(String id, AccountId owner) {
        return new Project(new ProjectId(id), owner, "a name", null, 0, Instant.EPOCH, Instant.EPOCH);
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
