package dev.cinelog.command.history;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.history.RevealId;
import dev.cinelog.api.history.command.RevealPersonalData;
import dev.cinelog.api.history.event.PersonalDataRevealed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevealTest {

    private static final RevealId ID = new RevealId("0199a1b2-0000-7000-8000-00000000a0d1");

    private final AggregateTestFixture<Reveal> fixture = new AggregateTestFixture<>(Reveal.class);

    @Test
    void keepsWhatWasAskedAndWhy() {
        fixture.givenNoPriorActivity()
                .when(new RevealPersonalData(ID, "/audit/Video/1", " Case 4711: a complaint "))
                .expectEvents(new PersonalDataRevealed(ID, "/audit/Video/1", "Case 4711: a complaint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "because", "   I want.   "})
    void refusesAReasonThatSaysNextToNothing(String reason) {
        fixture.givenNoPriorActivity()
                .when(new RevealPersonalData(ID, "/audit/Video/1", reason))
                .expectException(refusedWith(ErrorCode.INVALID_REQUEST))
                .expectNoEvents();
    }
}
