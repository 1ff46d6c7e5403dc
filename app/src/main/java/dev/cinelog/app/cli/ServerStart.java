package dev.cinelog.app.cli;

/** Brings the application up. */
@FunctionalInterface
public interface ServerStart {

    /**
     * Returns when the server answers requests; it then runs on threads of its own until the process is asked to end.
     *
     * @return the port on which it answers
     * @throws Exception if it does not come up; what it began is undone by then
     */
    int start(ServeOptions options) throws Exception;
}
