package dev.cinelog.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.MovingClock;
import dev.cinelog.rest.SignedIn;
import dev.cinelog.rest.contract.Contracts;
import dev.cinelog.rest.error.ErrorAnswer;
import dev.cinelog.rest.feed.FeedContract;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.upload.UploadPath;
import dev.cinelog.rest.upload.Uploads;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyFilterTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");
    private static final AccountId BOB = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6965");

    private final MovingClock clock = new MovingClock();
    private final IdempotencyFilter filter = filter();
    private final Things things = new Things();

    /** Makes a thing of every request, and echoes what it was sent. */
    private static final class Things extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient List<String> ids = new ArrayList<>();
        private int status = 201;
        private boolean dies;
        private boolean forbids;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            ids.add(NewIds.timeOrdered("thing"));
            if (dies) {
                throw new ServletException("dead");
            }
            if (forbids) {
                KeptAnswers.forbid(request);
            }
            response.setStatus(status);
            response.setContentType("application/json");
            var sent = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            response.getWriter().write("{\"thing\":" + ids.size() + ",\"of\":" + sent + "}");
        }
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
        SignedIn.nobody();
    }

    @Test
    void keepsNoAnswerThatMustNotBeKept() throws Exception {
        things.forbids = true;

        send(ADA, "/things", "k", "1");
        var second = send(ADA, "/things", "k", "1");

        assertThat(second.getContentAsString()).isEqualTo("{\"thing\":2,\"of\":1}");
        assertThat(second.getHeader("Idempotency-Replayed")).isNull();
    }

    @Test
    void answersTheSameRequestAsTheFirst() throws Exception {
        var first = send(ADA, "/things", "k", "1");
        var second = send(ADA, "/things", "k", "1");

        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getContentType()).isEqualTo("application/json");
        assertThat(second.getContentAsString())
                .isEqualTo("{\"thing\":1,\"of\":1}")
                .isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.getHeader("Idempotency-Replayed")).isNull();
        assertThat(things.ids).hasSize(1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() throws Exception {
        send(ADA, "/things", "k", "1");

        assertRefused(send(ADA, "/things", "k", "2"), 422, "IDEMPOTENCY_MISMATCH");
        assertThat(things.ids).hasSize(1);
    }

    @Test
    void keepsAccountsAndPathsApart() throws Exception {
        send(ADA, "/things", "k", "1");

        assertThat(send(BOB, "/things", "k", "1").getContentAsString()).contains("\"thing\":2");
        assertThat(send(ADA, "/others", "k", "1").getContentAsString()).contains("\"thing\":3");
        assertThat(things.ids).doesNotHaveDuplicates();
    }

    @Test
    void letsWhatFailedBeTriedAgainEvenWithAnotherBody() throws Exception {
        things.status = 400;
        send(ADA, "/things", "k", "1");
        things.status = 201;

        assertThat(send(ADA, "/things", "k", "2").getContentAsString()).isEqualTo("{\"thing\":2,\"of\":2}");
        assertThat(things.ids).doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameIdsToEveryTryOfTheSameRequest() throws Exception {
        things.dies = true;
        assertThatThrownBy(() -> send(ADA, "/things", "k", "1")).hasMessage("dead");
        things.dies = false;
        clock.goOn(Duration.ofHours(1));

        assertThat(send(ADA, "/things", "k", "1").getStatus()).isEqualTo(201);
        assertThat(things.ids).hasSize(2);
        assertThat(things.ids.get(1)).isEqualTo(things.ids.get(0));
    }

    @Test
    void forgetsAfterADay() throws Exception {
        send(ADA, "/things", "k", "1");
        clock.goOn(Duration.ofHours(24).plusSeconds(1));

        assertThat(send(ADA, "/things", "k", "1").getContentAsString()).contains("\"thing\":2");
        assertThat(things.ids).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhileTheFirstStillRuns() throws Exception {
        var waiting = new ArrayList<MockHttpServletResponse>();
        var first = new MockFilterChain(new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                waiting.add(send(ADA, "/things", "k", "1"));
            }
        });

        SignedIn.as(ADA);
        filter.doFilter(request("/things", "k", "1"), new MockHttpServletResponse(), first);

        assertRefused(waiting.get(0), 409, "IDEMPOTENCY_IN_PROGRESS");
        assertThat(things.ids).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ü", "a\tb"})
    void refusesAKeyThatIsNone(String key) throws Exception {
        var refused = send(ADA, "/things", key, "1");

        assertRefused(refused, 400, "INVALID_REQUEST");
        assertThat(refused.getContentAsString())
                .contains("\"field\":\"Idempotency-Key\",\"message\":\"must be 1 to 255 visible ASCII characters.\"");
    }

    @Test
    void takesAKeyOf255CharactersAndNoLongerOne() throws Exception {
        assertThat(send(ADA, "/things", "k".repeat(255), "1").getStatus()).isEqualTo(201);
        assertThat(send(ADA, "/things", "k".repeat(256), "1").getStatus()).isEqualTo(400);
    }

    @Test
    void takesAFormForWhatItSaysWhereFormsAreTaken() throws Exception {
        var first = sendForm("/films", "a fox");

        assertThat(sendForm("/films", "a fox").getContentAsString()).isEqualTo(first.getContentAsString());
        assertRefused(sendForm("/films", "two foxes"), 422, "IDEMPOTENCY_MISMATCH");
        assertThat(things.ids).hasSize(1);
    }

    @Test
    void takesAFormForItsBytesElsewhere() throws Exception {
        sendForm("/things", "a fox");
        sendForm("/things", "a fox");

        assertThat(things.ids).hasSize(1);
    }

    @Test
    void ignoresTheKeyOfNobody() throws Exception {
        filter.doFilter(request("/things", "k", "1"), new MockHttpServletResponse(), new MockFilterChain(things));
        filter.doFilter(request("/things", "k", "1"), new MockHttpServletResponse(), new MockFilterChain(things));

        assertThat(things.ids).hasSize(2).doesNotHaveDuplicates();
    }

    private IdempotencyFilter filter() {
        var feed = new FeedContract();
        return new IdempotencyFilter(
                new KeysInMemory(clock),
                new KeyedHash(new byte[32]),
                new Uploads(Stream.of(new UploadPath("/films"))),
                new ErrorAnswer(new Contracts(List.of(feed), feed), JsonMapper.shared()));
    }

    private MockHttpServletResponse send(AccountId account, String path, String key, String body)
            throws ServletException, IOException {
        SignedIn.as(account);
        var response = new MockHttpServletResponse();
        filter.doFilter(request(path, key, body), response, new MockFilterChain(things));
        return response;
    }

    /** A form whose boundary nobody drew before. */
    private MockHttpServletResponse sendForm(String path, String prompt) throws ServletException, IOException {
        SignedIn.as(ADA);
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Idempotency-Key", "k");
        request.setContentType("multipart/form-data; boundary=" + UUID.randomUUID());
        request.addPart(new MockPart("prompt", prompt.getBytes(StandardCharsets.UTF_8)));
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain(things));
        return response;
    }

    private static MockHttpServletRequest request(String path, String key, String body) {
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Idempotency-Key", key);
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static void assertRefused(MockHttpServletResponse answer, int status, String code) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains("\"error\":\"" + code + "\"");
    }
}
