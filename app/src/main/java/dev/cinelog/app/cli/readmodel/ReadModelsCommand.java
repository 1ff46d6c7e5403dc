package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.JsonLines;
import dev.cinelog.app.cli.output.OutputOption;
import dev.cinelog.app.cli.output.Quantity;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cinelog read-models}: how the read models stand. */
@Command(
        name = "read-models",
        description = "How the read models stand: size, lag, dead letters, and what works on them.")
public final class ReadModelsCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public ReadModelsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        ReadModelApi api = new ReadModelApi(server.connect());
        if (output.json()) {
            api.raw().path("readModels").forEach(new JsonLines(out)::print);
            return 0;
        }
        Table table = new Table(
                "read model", "version", "rows", "bytes", "lag", "waiting", "dead letters", "undo", "at work");
        for (ReadModel readModel : api.all().readModels()) {
            table.row(
                    readModel.name(),
                    readModel.version(),
                    RebuildText.number(readModel.rows()),
                    Quantity.bytes(readModel.bytes()),
                    RebuildText.number(readModel.lagEvents()),
                    RebuildText.number(readModel.lagMillis()) + " ms",
                    RebuildText.number(readModel.deadLetters()),
                    readModel.undoable() ? "yes" : "no",
                    work(api, readModel));
        }
        table.print(out);
        return 0;
    }

    private static @Nullable String work(ReadModelApi api, ReadModel readModel) {
        if (readModel.rebuildId() == null) {
            return null;
        }
        Rebuild rebuild = api.find(readModel.name(), readModel.rebuildId());
        return rebuild.purpose() + ": " + rebuild.percent() + " % " + RebuildText.progress(rebuild);
    }
}
