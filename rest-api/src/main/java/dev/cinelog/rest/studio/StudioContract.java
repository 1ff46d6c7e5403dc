package dev.cinelog.rest.studio;

import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contract;
import dev.cinelog.rest.contract.Problem;
import org.springframework.http.MediaType;

/**
 * The paths and the errors of the studio. Its objects always have all of their keys: what there is none of is null, as {@code
 * projectId}, {@code metadata}, {@code videoUrl}, {@code thumbnailUrl}, {@code error}, {@code startedAt} and {@code completedAt}
 * of a job, and {@code description} of a project.
 */
public final class StudioContract implements Contract {

    static final String PATH = "/api/v1";

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
        return Problem.of(details, status(details.code()), ProblemCodes.of(details.code()));
    }

    @Override
    public MediaType errorType() {
        return MediaType.APPLICATION_PROBLEM_JSON;
    }
}
