package dev.cinelog.rest.operations;

import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import dev.cinelog.rest.contract.Problem;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The paths and the errors of operators and auditors. */
public final class OperationsContract implements Contract {

    /** What operators do. */
    static final String OPERATORS = "/ops";

    static final String READ_MODELS = OPERATORS + "/read-models";

    /** What auditors read. */
    static final String AUDITORS = "/audit";

    @Override
    public String name() {
        return "operations";
    }

    @Override
    public boolean owns(String path) {
        return liesBelow(OPERATORS, path) || liesBelow(AUDITORS, path);
    }

    private static boolean liesBelow(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    @Override
    public Object body(RefusalDetails details) {
        return Problem.of(details, status(details.code()), details.code().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public MediaType errorType() {
        return MediaType.APPLICATION_PROBLEM_JSON;
    }
}
