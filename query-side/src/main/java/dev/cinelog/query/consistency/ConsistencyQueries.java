package dev.cinelog.query.consistency;

import dev.cinelog.api.AwaitProjected;
import dev.cinelog.api.PublishedEvent;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.projection.ReadModelInterest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;

/** Answers when the read models have caught up with a command. */
public final class ConsistencyQueries {

    private final AppliedEvents applied;
    private final ReadModelInterest interest;

    ConsistencyQueries(AppliedEvents applied, List<ReadModel> readModels) {
        this.applied = applied;
        this.interest = new ReadModelInterest(readModels);
    }

    @QueryHandler
    public CompletableFuture<Boolean> handle(AwaitProjected query) {
        var wanted = query.events().stream()
                .distinct()
                .collect(Collectors.toMap(PublishedEvent::id, event -> groups(query.groups(), event)));
        wanted.values().removeIf(Set::isEmpty);
        return applied.await(wanted, query.millis());
    }

    private Set<String> groups(List<String> groups, PublishedEvent event) {
        return groups.stream()
                .flatMap(group -> group.equals(ReadModelGroup.REBUILDS)
                        ? Stream.of(group)
                        : interest.groupInterested(group, event.type()).stream())
                .collect(Collectors.toSet());
    }
}
