package dev.cinelog.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.MovingClock;
import dev.cinelog.rest.SignedIn;
import dev.cinelog.rest.address.CallerAddress;
import dev.cinelog.rest.address.TrustedProxies;
import dev.cinelog.rest.contract.Contracts;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.feed.FeedContract;
import dev.cinelog.rest.hash.KeyedHash;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitFilterTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");
    private static final AccountId BOB = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6965");

    private static final HttpServlet PAGE = new HttpServlet() {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {}
    };

    private final MovingClock clock = new MovingClock();
    private final MemoryBuckets memory = new MemoryBuckets(clock);
    private final List<String> keys = new ArrayList<>();
    private final RateLimiting limiting = limiting(new Limits(List.of(() -> List.of(
            LimitedRequests.perAddress("all", new RateLimit(4, Duration.ofMinutes(15)), "* /a/**"),
            LimitedRequests.perAccount("new", new RateLimit(2, Duration.ofMinutes(1)), "POST /a/new")))));

    @AfterEach
    void nobodyAsks() {
        SignedIn.nobody();
    }

    @Test
    void saysHowManyAreLeft() throws Exception {
        var answer = send("GET", "/a/b", "1.1.1.1");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(headers(answer)).isEqualTo("4 3 225");
    }

    @Test
    void saysNothingWhereNothingIsCounted() throws Exception {
        assertThat(send("GET", "/b", "1.1.1.1").getHeaderNames()).isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void saysHowManyAreLeftInTheTightest() throws Exception {
        assertThat(headers(send("POST", "/a/new", "1.1.1.1"))).isEqualTo("2 1 30");
    }

    @Test
    void refusesInTheWordsOfTheContractAndSaysWhenToComeAgain() throws Exception {
        send("POST", "/a/new", "1.1.1.1");
        send("POST", "/a/new", "1.1.1.1");
        clock.goOn(Duration.ofMillis(500));

        var refused = send("POST", "/a/new", "1.1.1.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString())
                .isEqualTo("{\"message\":\"That was too often. Please try again in 30 seconds.\",\"statusCode\":429,"
                        + "\"error\":\"RATE_LIMITED\"}");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
        assertThat(headers(refused)).isEqualTo("2 0 60");
    }

    @Test
    void letsThemInAgainAfterThatTime() throws Exception {
        send("POST", "/a/new", "1.1.1.1");
        send("POST", "/a/new", "1.1.1.1");
        var wait =
                Long.parseLong(String.valueOf(send("POST", "/a/new", "1.1.1.1").getHeader("Retry-After")));

        clock.goOn(Duration.ofSeconds(wait));

        assertThat(send("POST", "/a/new", "1.1.1.1").getStatus()).isEqualTo(200);
    }

    @Test
    void countsAccountsAndNotTheirAddresses() throws Exception {
        SignedIn.as(ADA);
        send("POST", "/a/new", "1.1.1.1");
        send("POST", "/a/new", "2.2.2.2");
        assertThat(send("POST", "/a/new", "3.3.3.3").getStatus()).isEqualTo(429);
        SignedIn.as(BOB);
        assertThat(send("POST", "/a/new", "1.1.1.1").getStatus()).isEqualTo(200);
    }

    @Test
    void countsAddressesWhoeverSignedIn() throws Exception {
        SignedIn.as(ADA);
        send("GET", "/a/b", "1.1.1.1");
        send("GET", "/a/b", "1.1.1.1");
        SignedIn.as(BOB);
        send("GET", "/a/b", "1.1.1.1");
        send("GET", "/a/b", "1.1.1.1");
        assertThat(send("GET", "/a/b", "1.1.1.1").getStatus()).isEqualTo(429);

        assertThat(send("GET", "/a/b", "2.2.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void doesNotBelieveWhatClientsSayOfTheirAddress() throws Exception {
        for (var number = 0; number < 4; number++) {
            send("GET", "/a/b", "1.1.1.1", "9.9.9." + number);
        }

        assertThat(send("GET", "/a/b", "1.1.1.1", "9.9.9.9").getStatus()).isEqualTo(429);
    }

    @Test
    void keepsNoAddress() throws Exception {
        send("POST", "/a/new", "1.1.1.1");

        assertThat(keys).hasSize(2).noneMatch(key -> key.contains("1.1.1.1"));
    }

    private RateLimiting limiting(Limits limits) {
        var feed = new FeedContract();
        return new RateLimiting(
                limits,
                (key, limit) -> {
                    keys.add(key);
                    return memory.take(key, limit);
                },
                new CallerAddress(new TrustedProxies(List.of())),
                new KeyedHash(new byte[32]),
                new ErrorAnswer(new Contracts(List.of(feed), feed), JsonMapper.shared()));
    }

    private MockHttpServletResponse send(String method, String path, String address, String... forwardedFor)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        for (var hop : forwardedFor) {
            request.addHeader("X-Forwarded-For", hop);
        }
        var response = new MockHttpServletResponse();
        new MockFilterChain(PAGE, RateLimitFilter.byAddress(limiting), RateLimitFilter.byAccount(limiting))
                .doFilter(request, response);
        return response;
    }

    private static String headers(MockHttpServletResponse response) {
        return "%s %s %s"
                .formatted(
                        response.getHeader("RateLimit-Limit"),
                        response.getHeader("RateLimit-Remaining"),
                        response.getHeader("RateLimit-Reset"));
    }
}
