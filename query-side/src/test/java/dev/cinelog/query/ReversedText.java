package dev.cinelog.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.query.personal.PersonalText;

/** Seals a text by writing it backwards, which is enough to see that it was sealed and that it was opened. */
public final class ReversedText implements PersonalText {

    public static final PersonalText INSTANCE = new ReversedText();

    private ReversedText() {}

    @Override
    public String seal(AccountId person, String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Override
    public String open(AccountId person, String sealed) {
        return new StringBuilder(sealed).reverse().toString();
    }

    @Override
    public void preload() {
        // Nothing is needed.
    }
}
