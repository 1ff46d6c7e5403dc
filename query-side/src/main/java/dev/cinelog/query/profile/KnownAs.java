package dev.cinelog.query.profile;

import dev.cinelog.api.account.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an id means: the person who has it, or the one who is known by it elsewhere, where it may be any text. */
public final class KnownAs {

    /** To be true of the right row of a table with an {@code account_id}, given the {@link #parameters}. */
    public static final String CONDITION = """
            account_id = coalesce(
              (select alias.account_id from %s.alias where subject = :subject), cast(:id as uuid))
            """.formatted(ProfileReadModel.SCHEMA);

    private static final int UUID_LENGTH = 36;

    private KnownAs() {}

    public static Map<String, @Nullable Object> parameters(AccountId id) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("subject", id.value());
        parameters.put("id", uuid(id.value()));
        return parameters;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
