package dev.cinelog.query.audit.leaf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * JSON objects of the plainest kind, as nearly all metadata is: texts by name, without white space, escapes or anything beyond
 * ASCII. To make one canonical is to sort it by name. A canonicalizer for all JSON takes longer for it than hashing an event.
 */
final class FlatJson {

    private static final int MOST_FIELDS = 16;

    private final byte[] json;
    private final List<Field> fields = new ArrayList<>();

    /** A name and a text, from the quote before the one to behind the quote after the other. */
    private record Field(int from, int colon, int to) {}

    private FlatJson(byte[] json) {
        this.json = json;
    }

    /** Its canonical form; nothing where it is of any other kind, which says nothing against it. */
    static Optional<byte[]> canonical(byte[] json) {
        var flat = new FlatJson(json);
        return flat.parse() && flat.sort() ? Optional.of(flat.write()) : Optional.empty();
    }

    private boolean parse() {
        var at = 0;
        do {
            var colon = text(at + 1);
            var end = is(colon, ':') ? text(colon + 1) : -1;
            if (end < 0 || fields.size() == MOST_FIELDS) {
                return false;
            }
            fields.add(new Field(at + 1, colon, end));
            at = end;
        } while (is(at, ','));
        return is(0, '{') && is(at, '}') && at == json.length - 1;
    }

    /** @return where the text that begins there ends; -1 if none does */
    private int text(int from) {
        if (!is(from, '"')) {
            return -1;
        }
        for (var at = from + 1; at < json.length; at++) {
            if (json[at] == '"') {
                return at + 1;
            }
            if (json[at] < ' ' || json[at] > '~' || json[at] == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private boolean is(int at, char wanted) {
        return at >= 0 && at < json.length && json[at] == wanted;
    }

    /** @return false if a name comes twice */
    private boolean sort() {
        fields.sort(this::compare);
        for (var at = 1; at < fields.size(); at++) {
            if (compare(fields.get(at - 1), fields.get(at)) == 0) {
                return false;
            }
        }
        return true;
    }

    private int compare(Field one, Field other) {
        return Arrays.compare(json, one.from() + 1, one.colon() - 1, json, other.from() + 1, other.colon() - 1);
    }

    private byte[] write() {
        var out = new ByteArrayOutputStream(json.length);
        var before = '{';
        for (var field : fields) {
            out.write(before);
            out.write(json, field.from(), field.to() - field.from());
            before = ',';
        }
        out.write('}');
        return out.toByteArray();
    }
}
