package dev.cinelog.query.audit.checkpoint;

import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Hashes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What lies off the machine: {@code checkpoint/<size>}, each a signed note, and {@code leaves/<from>-<to>}, the leaf hashes between two
 * checkpoints, 32 bytes each. The leaves are what tells which event was changed when somebody recomputed the whole chain after it.
 */
public final class Copies {

    private static final String CHECKPOINT = "checkpoint/";

    private final OffMachine elsewhere;

    public Copies(OffMachine elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Leaves first: who sees a checkpoint can ask for its leaves. */
    void send(String note, long from, long size, List<Hash> leaves) {
        var bytes = new ByteArrayOutputStream(leaves.size() * Hash.LENGTH);
        leaves.forEach(leaf -> bytes.writeBytes(leaf.bytes()));
        elsewhere.put(leaves(from, size), bytes.toByteArray());
        elsewhere.put(CHECKPOINT + number(size), note.getBytes(StandardCharsets.UTF_8));
    }

    /** The sizes of all checkpoints, smallest first. */
    public List<Long> sizes() {
        return elsewhere.names(CHECKPOINT).stream()
                .map(name -> name.substring(CHECKPOINT.length()))
                .filter(size -> size.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .sorted()
                .toList();
    }

    public Optional<String> note(long size) {
        return elsewhere.find(CHECKPOINT + number(size)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The leaves between two checkpoints that followed each other; nobody vouches for them but the checkpoints. */
    public Optional<List<Hash>> leavesBetween(long from, long to) {
        return elsewhere
                .find(leaves(from, to))
                .filter(bytes -> bytes.length % Hash.LENGTH == 0)
                .map(Hashes::read);
    }

    private static String leaves(long from, long to) {
        return "leaves/" + number(from) + "-" + number(to);
    }

    /** Of one length, so that names sort as numbers do. */
    private static String number(long number) {
        return String.format(Locale.ROOT, "%018d", number);
    }
}
