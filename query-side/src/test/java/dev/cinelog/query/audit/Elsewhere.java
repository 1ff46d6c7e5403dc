package dev.cinelog.query.audit;

import dev.cinelog.query.audit.checkpoint.OffMachine;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Another machine, which may be away. */
public final class Elsewhere implements OffMachine {

    private final TreeMap<String, byte[]> objects = new TreeMap<>();
    private boolean away;

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    public void loseAll() {
        objects.clear();
    }

    @Override
    public void put(String name, byte[] content) {
        if (away) {
            throw new IllegalStateException("Nobody answers");
        }
        objects.put(name, content.clone());
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(objects.get(name)).map(byte[]::clone);
    }

    @Override
    public List<String> names(String prefix) {
        return objects.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
