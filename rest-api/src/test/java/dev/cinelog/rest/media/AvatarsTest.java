package dev.cinelog.rest.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AvatarsTest {

    private final Avatars avatars = new Avatars(Optional.of("https://cinelog.example"));

    @Test
    void areLinkedById() {
        assertThat(avatars.defaultUrl(new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964")))
                .isEqualTo("https://cinelog.example/avatars/01a1faf2-647c-7832-8b07-f0076e2c6964.svg");
    }

    @Test
    void areDrawnAlikeForOnePersonAndOtherwiseForAnother() {
        var ada = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");

        assertThat(avatars.draw(ada)).isEqualTo(avatars.draw(ada));
        assertThat(Stream.generate(() -> new AccountId(UUID.randomUUID().toString()))
                        .limit(200)
                        .map(avatars::draw)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(195);
    }

    @Test
    void areMirrored() {
        var svg = avatars.draw(new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964"));

        for (var row = 0; row < 5; row++) {
            assertThat(svg.contains(cell(0, row))).isEqualTo(svg.contains(cell(4, row)));
            assertThat(svg.contains(cell(1, row))).isEqualTo(svg.contains(cell(3, row)));
        }
    }

    private static String cell(int column, int row) {
        return "<rect x=\"%d\" y=\"%d\" width=\"1\" height=\"1\"/>".formatted(column, row);
    }
}
