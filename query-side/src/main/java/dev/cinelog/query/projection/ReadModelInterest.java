package dev.cinelog.query.projection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which read models have anything to do for which events, whatever version of a read model a process runs. */
public final class ReadModelInterest {

    private final Map<String, Predicate<Class<?>>> byGroup;
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    public ReadModelInterest(List<ReadModel> readModels) {
        this.byGroup = readModels.stream()
                .collect(Collectors.toMap(
                        ReadModel::group,
                        readModel -> new EventFold(readModel.projection().get()).interest()));
    }

    /** @param eventType class name of the event */
    public boolean isInterested(String group, String eventType) {
        var interest = byGroup.get(group);
        return interest != null && interest.test(types.computeIfAbsent(eventType, ReadModelInterest::load));
    }

    private static Class<?> load(String eventType) {
        try {
            return Class.forName(eventType);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException("Not an event: " + eventType, unknown);
        }
    }
}
