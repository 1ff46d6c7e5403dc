package dev.cinelog.query.audit.verify;

import dev.cinelog.query.audit.chain.ChainProcessor;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the chain has read: each event up to an index, but for those that may still become visible, has its leaf.
 *
 * @param gaps indexes that nothing was seen at yet
 */
record ChainPosition(long index, Set<Long> gaps) {

    private static final ChainPosition BEGINNING = new ChainPosition(-1, Set.of());

    /** Reads it; the chain is at least there from now on. */
    static ChainPosition read(JdbcClient jdbc, Serializer serializer) {
        return jdbc.sql("select token, token_type from process.token where processor = ? and token is not null")
                .param(ChainProcessor.GROUP)
                .query((row, number) -> of(serializer.deserialize(new SimpleSerializedObject<>(
                        row.getString("token"), String.class, row.getString("token_type"), null))))
                .optional()
                .orElse(BEGINNING);
    }

    private static ChainPosition of(@Nullable TrackingToken token) {
        return token != null && WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken position
                ? new ChainPosition(position.getIndex(), Set.copyOf(position.getGaps()))
                : BEGINNING;
    }

    boolean covers(long eventIndex) {
        return eventIndex <= index && !gaps.contains(eventIndex);
    }
}
