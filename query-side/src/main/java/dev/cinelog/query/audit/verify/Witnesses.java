package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.query.SignedCheckpoint;
import dev.cinelog.query.audit.checkpoint.CheckpointTable;
import dev.cinelog.query.audit.checkpoint.Copies;
import dev.cinelog.query.audit.checkpoint.Notary;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import dev.cinelog.query.audit.checkpoint.TrustedKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers signed checkpoints from wherever they are kept, and checks their signatures. */
final class Witnesses {

    private static final String BESIDE_THE_KEY = "beside the key";
    private static final String DATABASE = "in the database";
    private static final String ELSEWHERE = "off the machine";
    private static final String GIVEN = "that was given";
    private static final int PAGE = 1_000;

    private final CheckpointTable table;
    private final Copies copies;
    private final Notary notary;
    private final List<TrustedKey> keys;
    private final NavigableMap<Long, List<Witness>> bySize = new TreeMap<>();
    private @Nullable Tampered complaint;

    Witnesses(CheckpointTable table, Copies copies, Notary notary) {
        this.table = table;
        this.copies = copies;
        this.notary = notary;
        this.keys = notary.keys();
    }

    /**
     * Takes those of the database, those given, what the notary remembers, and the latest copy from elsewhere, which vouches
     * for all before it.
     */
    void gather(List<String> given) {
        var inDatabase = new HashSet<Long>();
        for (var page = table.after(0, PAGE); !page.isEmpty(); page = table.after(last(page), PAGE)) {
            for (var row : page) {
                take(row.note(), DATABASE, row.size());
                inDatabase.add(row.size());
            }
        }
        given.forEach(note -> take(note, GIVEN, null));
        notary.latest().ifPresent(note -> take(note, BESIDE_THE_KEY, null));
        var copied = copies.sizes();
        if (!copied.isEmpty()) {
            takeCopy(copied.get(copied.size() - 1));
        }
        var signed = new TreeSet<>(copied);
        signed.addAll(bySize.keySet());
        signed.stream()
                .filter(size -> !inDatabase.contains(size))
                .findFirst()
                .ifPresent(size -> complain(
                        size, "The checkpoint over the first %,d events is gone from the database".formatted(size)));
    }

    /** Takes every copy from elsewhere, to find out where the database and they part. */
    void gatherCopies() {
        copies.sizes().forEach(this::takeCopy);
    }

    List<Witness> of(long size) {
        return bySize.getOrDefault(size, List.of());
    }

    /** The one that saw the most. */
    Optional<Witness> furthest() {
        return bySize.isEmpty()
                ? Optional.empty()
                : Optional.of(bySize.lastEntry().getValue().get(0));
    }

    /** What is wrong with the checkpoints themselves, if anything is. */
    Optional<Tampered> complaint() {
        return Optional.ofNullable(complaint);
    }

    private void takeCopy(long size) {
        copies.note(size).ifPresent(note -> take(note, ELSEWHERE, size));
    }

    /** @param size that it is filed under; null if it is not */
    private void take(String note, String where, @Nullable Long size) {
        try {
            var checkpoint = SignedNote.parse(note).open(keys);
            if (checkpoint.isEmpty()) {
                complain(size, "A checkpoint %s is signed by none of our keys".formatted(where));
            } else if (size != null && checkpoint.get().size() != size) {
                complain(size, "A checkpoint %s is filed under another size".formatted(where));
            } else {
                bySize.computeIfAbsent(checkpoint.get().size(), any -> new ArrayList<>())
                        .add(new Witness(checkpoint.get(), where));
            }
        } catch (IllegalArgumentException malformed) {
            complain(size, "A checkpoint %s cannot be read".formatted(where));
        }
    }

    private void complain(@Nullable Long size, String sentence) {
        if (complaint == null) {
            complaint = Tampered.evidence(size == null ? 0 : size, sentence);
        }
    }

    private static long last(List<SignedCheckpoint> page) {
        return page.get(page.size() - 1).size();
    }
}
