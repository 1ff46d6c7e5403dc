package dev.cinelog.rest.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.api.address.AddressText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "0.0.0.0/0, 1.2.3.4, true",
        "0.0.0.0/0, ::1, false",
        "fd00::/8, fdff::1, true",
        "fd00::/8, fe00::1, false"
    })
    void areAddressesAndRanges(String range, String address, boolean trusted) {
        var proxies = new TrustedProxies(List.of(" " + range + " "));

        assertThat(proxies.contain(AddressText.read(address).orElseThrow())).isEqualTo(trusted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/33", "fd00::/129", "10.0.0/8", "10.0.0.0/", "proxy.example", "10.0.0.1/8/9", "/8"})
    void areNothingElse(String text) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TRUSTED_PROXIES takes addresses and ranges, as 10.0.0.1 or 10.0.0.0/8; not " + text + ".");
    }

    @Test
    void areNoneWhereNothingIsSet() {
        assertThat(new TrustedProxies(List.of("")).none()).isTrue();
    }
}
