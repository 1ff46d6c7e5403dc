package dev.cinelog.rest.error;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses what never reaches the application, as headers that are too large and addresses that cannot be decoded, in the words
 * of a contract instead of Tomcat's own page.
 */
public final class ProtocolErrors extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ProtocolErrors.class);

    private final ErrorAnswer answer;

    public ProtocolErrors(ErrorAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            answer.write(request, response, ContainerRefusals.of(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            log.debug("Nobody heard what was wrong with a request", gone);
        }
    }
}
