package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.RawHttp;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong before any of our code is asked. */
@ExtendWith(CinelogExtension.class)
class ProtocolErrorsContractTest {

    private final RawHttp http;
    private final Golden golden;

    ProtocolErrorsContractTest(RunningCinelog cinelog) {
        http = new RawHttp(cinelog.url());
        golden = Golden.of("errors", cinelog.people());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request-line-nonsense  | G(E)T /videos/feed HTTP/1.1
            request-version-wrong  | GET /videos/feed HTTP/9.9
            path-broken-percent    | GET /videos/%zz HTTP/1.1
            path-half-percent      | GET /videos/% HTTP/1.1
            path-encoded-nul       | GET /videos/%00 HTTP/1.1
            path-encoded-slash     | GET /videos/a%2Fb HTTP/1.1
            path-backslash         | GET /videos/a%5Cb HTTP/1.1
            path-bad-utf8          | GET /videos/%ff%fe HTTP/1.1
            path-double-slash      | GET //videos/feed HTTP/1.1
            path-semicolon         | GET /videos/feed;a=b HTTP/1.1
            path-dots              | GET /videos/../../etc/passwd HTTP/1.1
            path-brackets          | GET /videos/<script> HTTP/1.1
            query-broken-percent   | GET /videos/feed?limit=%zz HTTP/1.1
            query-brackets         | GET /videos/feed?limit={1} HTTP/1.1
            ticket-broken-percent  | GET /videos/feed?ticket=%zz HTTP/1.1
            method-trace           | TRACE /videos/feed HTTP/1.1
            method-unknown         | BREW /videos/feed HTTP/1.1
            """)
    void areToldInTheWordsOfTheContract(String name, String requestLine) {
        golden.check(name, http.send(requestLine));
    }

    @Test
    void includeAHeaderThatIsTooLarge() {
        golden.check("header-too-large", http.send("GET /videos/feed HTTP/1.1", "X-Large: " + "x".repeat(40_000)));
    }

    @Test
    void includeAnAddressThatIsTooLong() {
        var path = "/videos/" + "x".repeat(40_000);

        golden.naming(path, "40,000 letters").check("address-too-long", http.send("GET " + path + " HTTP/1.1"));
    }

    @Test
    void includeALengthThatIsNoNumber() {
        golden.check("content-length-broken", http.send("POST /videos/create HTTP/1.1", "Content-Length: many"));
    }

    @Test
    void includeAnEncodingThatNobodyKnows() {
        golden.check(
                "transfer-encoding-unknown", http.send("POST /videos/create HTTP/1.1", "Transfer-Encoding: brotli"));
    }

    @Test
    void includeAHeaderThatIsNone() {
        golden.check("header-broken", http.send("GET /videos/feed HTTP/1.1", "not a header"));
    }

    @Test
    void leaveRoomForAWholeSession() {
        var answer = http.send("GET /videos/feed HTTP/1.1", "X-Large: " + "x".repeat(30_000));

        assertThat(answer.status()).isEqualTo(200);
    }
}
