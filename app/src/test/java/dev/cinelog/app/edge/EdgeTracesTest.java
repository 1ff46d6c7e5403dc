package dev.cinelog.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EdgeTracesTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");
    private static final AccountId BOB = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6965");

    private final JdbcClient jdbc = JdbcClient.create(EdgeDatabase.empty());

    @Test
    void takesAwayWhatIsOfOnePersonAndNothingElse() {
        for (var person : List.of(ADA, BOB)) {
            new JdbcIdempotencyStore(jdbc, new SetClock()).claim("key of " + person, person, "request");
            jdbc.sql("insert into process.rate_limit (id) values (?)")
                    .param("feed.views 60/PT1M " + person)
                    .update();
        }

        new EdgeTraces(jdbc).erase(ADA);
        new EdgeTraces(jdbc).erase(ADA);

        assertThat(texts("select account from process.idempotency")).containsExactly(BOB.value());
        assertThat(texts("select id from process.rate_limit")).containsExactly("feed.views 60/PT1M " + BOB);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
