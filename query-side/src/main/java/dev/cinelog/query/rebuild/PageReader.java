package dev.cinelog.query.rebuild;

import dev.cinelog.query.store.EventDecoder;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Reads pages of history for one read model, and their payloads with them. The types that turn out not to matter to it stay
 * in the store from then on.
 */
final class PageReader {

    private final StoredEvents events;
    private final EventDecoder decoder;
    private final Predicate<Class<?>> interest;
    private final int size;
    private final Set<String> passedOver = ConcurrentHashMap.newKeySet();

    /** @param size most events a page */
    PageReader(StoredEvents events, EventDecoder decoder, Predicate<Class<?>> interest, int size) {
        this.events = events;
        this.decoder = decoder;
        this.interest = interest;
        this.size = size;
    }

    /** The events that lie between two places, or as many of them as make a page. */
    Page read(Place from, Place to) {
        return decode(fetch(from, to, false));
    }

    /**
     * What {@link #read} reads, as it is stored.
     *
     * @param contentsOnly whether nothing else of the events is looked at
     */
    StoredPage fetch(Place from, Place to, boolean contentsOnly) {
        var stored = new ArrayList<StoredEvent>();
        var late = from.gaps().stream().filter(to::covers).toList();
        if (!late.isEmpty()) {
            stored.addAll(events.at(late));
        }
        var page = contentsOnly
                ? events.contents(from.index(), to.index(), size, passedOver)
                : events.page(from.index(), to.index(), size, passedOver);
        page.stream().filter(event -> to.covers(event.index())).forEach(stored::add);
        var place = page.size() < size ? to : to.cutAt(page.get(page.size() - 1).index());
        return new StoredPage(stored, place);
    }

    Page decode(StoredPage page) {
        var decoded = decoder.decode(page.events()).filter(this::matters).toList();
        decoded.forEach(TrackedEventMessage::getPayload);
        return new Page(decoded, page.place());
    }

    /** Whether every event matters, whatever it tells. */
    boolean readsEverything() {
        return interest.test(Object.class);
    }

    /** The types of events that were met and do not matter. */
    Set<String> passedOver() {
        return passedOver;
    }

    private boolean matters(TrackedEventMessage<?> event) {
        if (interest.test(event.getPayloadType())) {
            return true;
        }
        passedOver.add(event.getPayloadType().getName());
        return false;
    }
}
