package dev.cinelog.app.edge;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.saga.erasure.ErasureStep;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what the edge remembers of a person: what they were answered, and how often they asked. */
final class EdgeTraces implements ErasureStep {

    private final JdbcClient jdbc;

    EdgeTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from process.idempotency where account = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from process.rate_limit where right(id, length(?)) = ?")
                .params(person.value(), person.value())
                .update();
    }
}
