package dev.cinelog.command.engagement;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.command.React;
import dev.cinelog.api.engagement.event.Reacted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReactionAggregateTest {

    private static final AccountId ADA = new AccountId("ada");
    private static final Target VIDEO = new Target(TargetType.VIDEO, "video");

    private final AggregateTestFixture<ReactionAggregate> fixture = new AggregateTestFixture<>(ReactionAggregate.class);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void isSaid(Reaction first) {
        fixture.givenNoPriorActivity().when(React.to(VIDEO, ADA, first)).expectEvents(reacted(first, Reaction.NONE));
    }

    @ParameterizedTest
    @CsvSource({"LIKE,DISLIKE", "DISLIKE,LIKE", "LIKE,NONE", "DISLIKE,NONE"})
    void tellsWhatItWasBefore(Reaction before, Reaction after) {
        fixture.given(reacted(before, Reaction.NONE))
                .when(React.to(VIDEO, ADA, after))
                .expectEvents(reacted(after, before));
    }

    @ParameterizedTest
    @EnumSource
    void sayingTheSameTwiceIsNothingNew(Reaction reaction) {
        fixture.given(reacted(Reaction.LIKE, Reaction.NONE), reacted(reaction, Reaction.LIKE))
                .when(React.to(VIDEO, ADA, reaction))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void takingBackWhatWasNeverSaidIsNothingNew() {
        fixture.givenNoPriorActivity()
                .when(React.to(VIDEO, ADA, Reaction.NONE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static Reacted reacted(Reaction reaction, Reaction before) {
        return new Reacted(ReactionId.of(ADA, VIDEO), ADA, VIDEO, reaction, before);
    }
}
