package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.query.audit.merkle.Hash;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Where two lists of leaves part, and how.
 *
 * @param index of the first leaf that is not what it was
 */
record Divergence(int index, Tampering tampering) {

    /**
     * Compares what history is now with what was signed.
     *
     * @return nothing if both are the same
     */
    static Optional<Divergence> between(List<Hash> now, List<Hash> signed) {
        var index = 0;
        while (index < now.size() && index < signed.size() && now.get(index).equals(signed.get(index))) {
            index++;
        }
        if (index == now.size() && index == signed.size()) {
            return Optional.empty();
        }
        return Optional.of(new Divergence(index, what(now, signed, index)));
    }

    private static Tampering what(List<Hash> now, List<Hash> signed, int index) {
        var signedIsStillThere =
                index < signed.size() && new HashSet<>(now.subList(index, now.size())).contains(signed.get(index));
        var nowWasThere =
                index < now.size() && new HashSet<>(signed.subList(index, signed.size())).contains(now.get(index));
        if (signedIsStillThere) {
            return nowWasThere ? Tampering.MOVED : Tampering.INSERTED;
        }
        if (index == signed.size()) {
            return Tampering.INSERTED;
        }
        return nowWasThere || index == now.size() ? Tampering.REMOVED : Tampering.CHANGED;
    }
}
