package dev.cinelog.rest.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallerAddressTest {

    private final CallerAddress direct = new CallerAddress(new TrustedProxies(List.of()));
    private final CallerAddress proxied = new CallerAddress(new TrustedProxies(List.of("10.0.0.0/8", "fd00::1")));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isTheSendersWhereNoProxyIsTrusted() {
        from("10.0.0.1").addHeader("X-Forwarded-For", "1.2.3.4");
        request.addHeader("Forwarded", "for=1.2.3.4");

        assertThat(direct.of(request)).isEqualTo("10.0.0.1");
    }

    @Test
    void isTheSendersWhereTheSenderIsNoTrustedProxy() {
        from("11.0.0.1").addHeader("X-Forwarded-For", "1.2.3.4");

        assertThat(proxied.of(request)).isEqualTo("11.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2.3.4                    | 1.2.3.4
            1.2.3.4:5678               | 1.2.3.4
            2001:db8::7                | 2001:db8:0:0:0:0:0:7
            [2001:db8::7]:443          | 2001:db8:0:0:0:0:0:7
            ::ffff:1.2.3.4             | 1.2.3.4
            9.9.9.9, 1.2.3.4           | 1.2.3.4
            1.2.3.4, 10.9.9.9, fd00::1 | 1.2.3.4
            10.1.1.1, 10.2.2.2         | 10.1.1.1
            9.9.9.9, unknown           | 10.0.0.1
            9.9.9.9, localhost         | 10.0.0.1
            9.9.9.9, 1.2.3.400         | 10.0.0.1
            9.9.9.9, ''                | 10.0.0.1
            """)
    void isTheLastOneThatIsNoTrustedProxy(String header, String address) {
        from("10.0.0.1").addHeader("X-Forwarded-For", header);

        assertThat(proxied.of(request)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for=1.2.3.4                                  | 1.2.3.4
            For="[2001:db8::7]:443";proto=https          | 2001:db8:0:0:0:0:0:7
            proto=https; for=1.2.3.4:80                  | 1.2.3.4
            for=9.9.9.9, for=1.2.3.4;by=10.1.1.1         | 1.2.3.4
            for=9.9.9.9, for=1.2.3.4, for=10.3.3.3       | 1.2.3.4
            for=9.9.9.9, for=_hidden                     | 10.0.0.1
            for=9.9.9.9, proto=http                      | 10.0.0.1
            """)
    void isReadFromTheStandardHeader(String header, String address) {
        from("10.0.0.1").addHeader("Forwarded", header);

        assertThat(proxied.of(request)).isEqualTo(address);
    }

    @Test
    void isReadFromHeadersThatComeInSeveralLines() {
        from("10.0.0.1").addHeader("X-Forwarded-For", "9.9.9.9");
        request.addHeader("X-Forwarded-For", "1.2.3.4");

        assertThat(proxied.of(request)).isEqualTo("1.2.3.4");
    }

    @Test
    void isBelievedFromBothHeadersOnlyWhenTheyAgree() {
        from("10.0.0.1").addHeader("X-Forwarded-For", "1.2.3.4");
        request.addHeader("Forwarded", "for=1.2.3.4");
        assertThat(proxied.of(request)).isEqualTo("1.2.3.4");

        request.removeHeader("Forwarded");
        request.addHeader("Forwarded", "for=9.9.9.9");
        assertThat(proxied.of(request)).isEqualTo("10.0.0.1");
    }

    @Test
    void isTheProxysWhereItSaysNothing() {
        assertThat(proxied.of(from("10.0.0.1"))).isEqualTo("10.0.0.1");
    }

    @Test
    void countsAnIpv6NetworkAsOne() {
        var one = direct.networkOf(from("2001:db8:1:2::1"));

        assertThat(direct.networkOf(from("2001:db8:1:2:ffff::9%eth0"))).isEqualTo(one);
        assertThat(direct.networkOf(from("2001:db8:1:3::1"))).isNotEqualTo(one);
        assertThat(direct.networkOf(from("1.2.3.4"))).isEqualTo("1.2.3.4");
    }

    private MockHttpServletRequest from(String sender) {
        request.setRemoteAddr(sender);
        return request;
    }
}
