package dev.cinelog.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which read models have anything to do for which events, whatever version of a read model a process runs. */
public final class ReadModelInterest {

    private record Interest(String group, Predicate<Class<?>> types) {}

    private final Map<String, Interest> byFirstGroup;
    private final Map<String, Optional<Class<?>>> types = new ConcurrentHashMap<>();

    public ReadModelInterest(List<ReadModel> readModels) {
        this.byFirstGroup = readModels.stream()
                .collect(Collectors.toMap(
                        readModel -> ReadModel.group(readModel.name(), 1),
                        readModel -> new Interest(
                                readModel.group(),
                                new EventFold(readModel.projection().get()).interest())));
    }

    /**
     * Finds the processing group that fills this process's version of a read model, if such events matter to it. An event
     * that this process does not know may matter: a later version of Cinelog published it.
     *
     * @param group processing group of the read model's first version, which is the name that all processes know it by
     * @param eventType class name of the event
     */
    public Optional<String> groupInterested(String group, String eventType) {
        return Optional.ofNullable(byFirstGroup.get(group))
                .filter(interest -> types.computeIfAbsent(eventType, ReadModelInterest::load)
                        .map(interest.types()::test)
                        .orElse(true))
                .map(Interest::group);
    }

    private static Optional<Class<?>> load(String eventType) {
        try {
            return Optional.of(Class.forName(eventType));
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
