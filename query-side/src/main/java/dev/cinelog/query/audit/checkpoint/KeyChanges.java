package dev.cinelog.query.audit.checkpoint;

import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.command.RecordKeyChange;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Has each key written into history that took over from another; once, though every process tells of it after each start. */
public final class KeyChanges {

    private final CheckpointTable table;
    private final Consumer<Object> recorder;
    private final Set<String> told = new HashSet<>();
    private boolean due = true;

    /** @param recorder sends a command, and is done when that is done */
    public KeyChanges(CheckpointTable table, Consumer<Object> recorder) {
        this.table = table;
        this.recorder = recorder;
    }

    /** Something was signed. */
    void lookAgain() {
        due = true;
    }

    void record() {
        if (due) {
            table.keys().stream().skip(1).filter(key -> !told.contains(key)).forEach(key -> {
                recorder.accept(new RecordKeyChange(AuditActId.ofKey(key), key));
                told.add(key);
            });
            due = false;
        }
    }
}
