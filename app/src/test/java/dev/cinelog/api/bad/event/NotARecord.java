package dev.cinelog.api.bad.event;

import org.springframework.core.Ordered;

/** An event that is a class, without revision, and knows Spring. */
public class NotARecord implements Ordered {

    @Override
    public int getOrder() {
        return 0;
    }
}
