package dev.cinelog.query.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cinelog.query.audit.NotaryInMemory;
import dev.cinelog.query.audit.merkle.Hash;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** From the description of the format: a key and a note that other implementations read, too. */
    private static final String FOREIGN_PEM = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAmaATJUbyS93FCK76RSPg2E8RcfuxKTGfz3yVqmZVOWs=
            -----END PUBLIC KEY-----
            """;

    private final NotaryInMemory notary = new NotaryInMemory();
    private final Checkpoint checkpoint =
            new Checkpoint(notary.origin(), 42, Hash.ofNothing(), Instant.parse("2026-03-01T12:00:00.005Z"));
    private final String note = notary.sign(checkpoint.text()).note();

    @Test
    void isReadBack() {
        assertThat(SignedNote.parse(note).open(notary.keys())).contains(checkpoint);
    }

    @Test
    void looksAsTransparencyLogsWriteIt() {
        assertThat(note).startsWith("""
                        cinelog/test
                        42
                        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                        time 2026-03-01T12:00:00.005Z

                        \u2014 cinelog/test\s""").endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "47DE", "005Z", "cinelog/test"})
    void noPartOfItCanBeChanged(String part) {
        var changed = note.replaceFirst(part, part.equals("42") ? "43" : part.substring(1));
        assertThat(changed).isNotEqualTo(note);

        assertThat(opens(changed)).isFalse();
    }

    @Test
    void aStrangersSignatureDoesNotCount() {
        assertThat(SignedNote.parse(note).open(new NotaryInMemory().keys())).isEmpty();
    }

    @Test
    void aKeyCountsOnlyInItsTime() {
        var key = notary.keys().get(0).key();

        assertThat(SignedNote.parse(note).open(List.of(new TrustedKey(key, checkpoint.at(), checkpoint.at()))))
                .isPresent();
        assertThat(SignedNote.parse(note)
                        .open(List.of(new TrustedKey(key, checkpoint.at().plusMillis(1), null))))
                .isEmpty();
        assertThat(SignedNote.parse(note)
                        .open(List.of(
                                new TrustedKey(key, Instant.MIN, checkpoint.at().minusMillis(1)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a\n\n\u2014 b\n", "a\n\n\u2014 b AAAA\n", "a\n\n\u2014 b ????\n"})
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(text));
    }

    @Test
    void manyAreTakenApart() {
        assertThat(SignedNote.split(note + "\n" + note + note)).containsExactly(note, note, note);
        assertThat(SignedNote.split("\n")).isEmpty();
    }

    @Test
    void aKeyIsReadFromPemAndBack() {
        var key = NoteKey.ofPem("example", FOREIGN_PEM);

        assertThat(key.pem()).isEqualTo(FOREIGN_PEM);
        assertThat(key.verifier()).matches("example\\+[0-9a-f]{8}\\+AZmgEyVG8kvdxQiu\\+kUj4NhPEXH7sSkxn898lapmVTlr");
        assertThatIllegalArgumentException().isThrownBy(() -> NoteKey.ofPem("example", "no key"));
    }

    private boolean opens(String text) {
        try {
            return SignedNote.parse(text).open(notary.keys()).isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
