package dev.cinelog.command;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Matches a {@link Refusal} by its code. */
public final class RefusedWith extends TypeSafeMatcher<Refusal> {

    private final ErrorCode code;

    private RefusedWith(ErrorCode code) {
        super(Refusal.class);
        this.code = code;
    }

    public static Matcher<Refusal> refusedWith(ErrorCode code) {
        return new RefusedWith(code);
    }

    @Override
    protected boolean matchesSafely(Refusal refusal) {
        return refusal.code() == code;
    }

    @Override
    protected void describeMismatchSafely(Refusal refusal, Description mismatch) {
        mismatch.appendText("refused with ").appendValue(refusal.code());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused with ").appendValue(code);
    }
}
