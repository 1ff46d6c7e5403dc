package dev.cinelog.query.audit.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text and one signature under it.
 *
 * @param text ends with a line break
 * @param keyId of the key that it says it was signed with
 */
@SuppressWarnings("ArrayRecordComponent") // checked, never compared
public record SignedNote(String text, String name, String keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;

    /** Writes text and signature as one. */
    public static String write(String text, NoteKey key, byte[] signature) {
        var id = key.idBytes();
        var signed = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, signed, id.length, signature.length);
        return text + "\n" + DASH + key.name() + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    /** @throws IllegalArgumentException if it is no note with one signature */
    public static SignedNote parse(String note) {
        var border = note.indexOf("\n\n" + DASH);
        if (border < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("No signed note");
        }
        var line = note.substring(border + 2 + DASH.length(), note.length() - 1);
        var parts = line.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("No signed note with one signature");
        }
        var signed = Base64.getDecoder().decode(parts[1]);
        if (signed.length <= ID_LENGTH) {
            throw new IllegalArgumentException("No signature in the note");
        }
        return new SignedNote(
                note.substring(0, border + 1),
                parts[0],
                HexFormat.of().formatHex(signed, 0, ID_LENGTH),
                Arrays.copyOfRange(signed, ID_LENGTH, signed.length));
    }

    /** Notes that lie one behind the other, as somebody who keeps them elsewhere appends them to a file. */
    public static List<String> split(String notes) {
        var all = new ArrayList<String>();
        var note = new StringBuilder();
        notes.lines().forEach(line -> {
            if (note.length() > 0 || !line.isBlank()) {
                note.append(line).append('\n');
            }
            if (line.startsWith(DASH)) {
                all.add(note.toString());
                note.setLength(0);
            }
        });
        if (note.length() > 0) {
            all.add(note.toString());
        }
        return all;
    }

    /** What it says, if one of these keys signed it. */
    public Optional<Checkpoint> open(List<TrustedKey> keys) {
        var checkpoint = Checkpoint.parse(text);
        return keys.stream()
                .filter(trusted -> trusted.key().id().equals(keyId)
                        && trusted.key().name().equals(name)
                        && checkpoint.origin().equals(name)
                        && trusted.countsAt(checkpoint.at())
                        && trusted.key().signed(text, signature))
                .findFirst()
                .map(signedWith -> checkpoint);
    }
}
