package dev.cinelog.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void readsWell() {
        assertThat(Quantity.bytes(999)).isEqualTo("999 B");
        assertThat(Quantity.bytes(1_500)).isEqualTo("1.5 kB");
        assertThat(Quantity.bytes(12_340_000)).isEqualTo("12.3 MB");
        assertThat(Quantity.seconds(Duration.ofMillis(5_040))).isEqualTo("5.0 s");
    }
}
