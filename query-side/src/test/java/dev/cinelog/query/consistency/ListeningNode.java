package dev.cinelog.query.consistency;

import dev.cinelog.query.projection.SwapListener;
import java.util.List;
import javax.sql.DataSource;

/** A process that hears what others announce. */
public final class ListeningNode implements AutoCloseable {

    private final AppliedEvents applied = new AppliedEvents(100_000);
    private final TouchedKeys touched = new TouchedKeys();
    private final AnnouncementListener listener;

    public ListeningNode(DataSource unpooled) {
        this(unpooled, group -> {});
    }

    /** @param swapped hears of read models that changed places */
    public ListeningNode(DataSource unpooled, SwapListener swapped) {
        listener = new AnnouncementListener(unpooled, applied, touched, swapped);
        listener.start();
    }

    public TouchedKeys touched() {
        return touched;
    }

    /** Hears of a change, true or not. */
    public void touch(String group, String key) {
        touched.touched(group, List.of(key));
    }

    /** How many things somebody waits for a change of. */
    public int watched() {
        return touched.watched();
    }

    AppliedEvents applied() {
        return applied;
    }

    @Override
    public void close() {
        listener.stop();
    }
}
