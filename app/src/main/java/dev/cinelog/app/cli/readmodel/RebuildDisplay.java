package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.Terminal;
import java.io.PrintWriter;

/** Shows how far a rebuild is, to a person who waits. */
interface RebuildDisplay extends AutoCloseable {

    void show(Rebuild rebuild);

    @Override
    void close();

    /** The one that suits where the command runs. */
    static RebuildDisplay on(PrintWriter out, String readModel) {
        return Terminal.redraws()
                ? new RebuildBar(out, Terminal.charset(), readModel)
                : new RebuildLines(out, readModel);
    }
}
