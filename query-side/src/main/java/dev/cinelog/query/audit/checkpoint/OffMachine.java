package dev.cinelog.query.audit.checkpoint;

import java.util.List;
import java.util.Optional;

/** A place on another machine where copies of the evidence lie by name. Putting the same again changes nothing. */
public interface OffMachine {

    void put(String name, byte[] content);

    Optional<byte[]> find(String name);

    /** All names that begin so, in order. */
    List<String> names(String prefix);
}
