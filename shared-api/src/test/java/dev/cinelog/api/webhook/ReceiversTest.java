package dev.cinelog.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {

    private final Receivers anybody = new Receivers(List.of());
    private final Receivers development =
            new Receivers(List.of("localhost", " 127.0.0.1:9000 ", "[::1]:9000", "Receiver.internal", ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://Example.ORG/hooks",
                "https://example.org:8443/hooks?token=a%20b",
                "https://example.org./",
                "https://9.9.9.9/hooks",
                "https://[2606:2800:220:1::1]/hooks",
                "https://xn--bcher-kva.example/"
            })
    void lieInPublic(String url) {
        assertThat(anybody.objectionTo(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://10.0.0.1:8443/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://172.16.0.1/",
                "https://192.168.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::]/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://[ff02::1]/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://receiver.localhost/"
            })
    void areNotNearby(String url) {
        assertThat(anybody.objectionTo(url))
                .contains("must lie in public: no private, loopback, link-local or other special address.");
    }

    /** Decimal, short, octal and hexadecimal addresses, and what programs read as one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://127.1/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.0.0.01/",
                "https://127.0.0.1./",
                "https://1.2.3.4.5/",
                "https://256.0.0.1/",
                "https://[fe80::1%25eth0]/",
                "https://loc%61lhost/",
                "https://１２７.0.0.1/",
                "https://bücher.example/",
                "https://",
                "https:///hooks",
                "https:hooks",
                "https://example.org:99999999999/"
            })
    void areNamedInTheUsualForm(String url) {
        assertThat(anybody.objectionTo(url)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://example.org/            | must begin with https://.
            ftp://example.org/             | must begin with https://.
            /hooks                         | must begin with https://.
            https://ada:pw@example.org/    | must not hold a user name or password.
            https://@example.org/          | must not hold a user name or password.
            https://example.org/#top       | must not have a fragment.
            https://example.org:0/         | must have a port between 1 and 65535, or none.
            https://example.org:65536/     | must have a port between 1 and 65535, or none.
            https://exa mple.org/          | must be an absolute URL.
            https://example.org\\@127.0.0.1 | must be an absolute URL.
            """)
    void areWrittenSoThatNobodyReadsThemOtherwise(String url, String objection) {
        assertThat(anybody.objectionTo(url)).contains(objection);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://localhost:1234/",
                "https://LOCALHOST:8443/",
                "http://127.0.0.1:9000/",
                "http://[::1]:9000/",
                "http://receiver.internal/"
            })
    void mayBeNearbyWhenTheyAreOnTheList(String url) {
        assertThat(development.objectionTo(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "https://127.0.0.1:9001/",
                "http://[::1]/",
                "http://other.internal/",
                "http://receiver.internal.example.org/",
                "ftp://localhost/",
                "http://ada@localhost/"
            })
    void areOnTheListAloneWhenTheyAreNamedThere(String url) {
        assertThat(development.objectionTo(url)).isPresent();
    }

    @Test
    void areOnTheListHoweverTheirHostIsWritten() {
        assertThat(development.allow("::1", 9000)).isTrue();
        assertThat(development.allow("[::1]", 9000)).isTrue();
        assertThat(development.allow("::1", 9001)).isFalse();
        assertThat(development.allow("", 0)).isFalse();
    }
}
