package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.ServerOption;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cinelog rebuild}: read models made anew from history while they serve. */
@Command(
        name = "rebuild",
        description = "Make read models anew from history while they serve; Ctrl-C leaves the server at it.")
public final class RebuildCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(
            names = "--no-swap",
            description = "Compare with the one that serves, and throw the result away; differences end with 1.")
    private boolean compareOnly;

    @Mixin
    private ConsentOption consent = new ConsentOption();

    @Mixin
    private ServerOption server = new ServerOption();

    public RebuildCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Some or all. */
    static final class Choice {

        @Parameters(
                paramLabel = "NAME",
                arity = "1..*",
                description = "Such as feed; 'cinelog read-models' lists them.")
        private List<String> names = new ArrayList<>();

        @Option(names = "--all", description = "All of them, one after the other.")
        private boolean all;

        List<ReadModel> of(ReadModels known) {
            return all
                    ? known.readModels()
                    : names.stream()
                            .distinct()
                            .map(name -> ReadModelApi.named(known, name))
                            .toList();
        }
    }

    @Override
    public Integer call() {
        ReadModelApi api = new ReadModelApi(server.connect());
        ReadModels known = api.all();
        List<ReadModel> chosen = choice.of(known);
        new Plan(known.events(), chosen, !compareOnly).print(out);
        if (dryRun) {
            return ExitCode.OK;
        }
        if (!consent.given("Go on?")) {
            out.println("Nothing was done.");
            return ExitCode.OK;
        }
        int exitCode = ExitCode.OK;
        for (ReadModel readModel : chosen) {
            Rebuild rebuild = new RebuildFollower(api, err).follow(api.rebuild(readModel.name(), !compareOnly));
            new Result(out).print(rebuild);
            if (compareOnly && rebuild.differs()) {
                exitCode = ExitCode.SOFTWARE;
            }
        }
        return exitCode;
    }
}
