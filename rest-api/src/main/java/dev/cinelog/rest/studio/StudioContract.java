package dev.cinelog.rest.studio;

import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import org.springframework.http.MediaType;

/**
 * The paths and the errors of the studio. Its objects always have all of their keys: what there is none of is null, as {@code
 * projectId}, {@code metadata}, {@code videoUrl}, {@code thumbnailUrl}, {@code error}, {@code startedAt} and {@code completedAt}
 * of a job, and {@code description} of a project.
 */
public final class StudioContract implements Contract {

    static final String PATH = "/api/v1";

    /** What a problem has whose code says it all. */
    private static final String TYPE = "about:blank";

    @Override
    public String name() {
        return "studio";
    }

    @Override
    public boolean owns(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    @Override
    public Object body(RefusalDetails details) {
        var status = status(details.code());
        return new Problem(
                TYPE,
                status.getReasonPhrase(),
                status.value(),
                details.message(),
                ProblemCodes.of(details.code()),
                details.fields());
    }

    @Override
    public MediaType errorType() {
        return MediaType.APPLICATION_PROBLEM_JSON;
    }
}
