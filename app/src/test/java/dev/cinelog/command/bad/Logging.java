package dev.cinelog.command.bad;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An aggregate that logs. */
public class Logging {

    private static final Logger log = LoggerFactory.getLogger(Logging.class);

    public void decide() {
        log.info("decided");
    }
}
