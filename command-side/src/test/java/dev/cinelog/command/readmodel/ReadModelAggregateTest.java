package dev.cinelog.command.readmodel;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildOutcome;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.command.CancelRebuild;
import dev.cinelog.api.readmodel.command.EndRebuild;
import dev.cinelog.api.readmodel.command.StartRebuild;
import dev.cinelog.api.readmodel.command.TreatDeadLetters;
import dev.cinelog.api.readmodel.event.DeadLettersTreated;
import dev.cinelog.api.readmodel.event.RebuildCancelled;
import dev.cinelog.api.readmodel.event.RebuildCompleted;
import dev.cinelog.api.readmodel.event.RebuildFailed;
import dev.cinelog.api.readmodel.event.RebuildStarted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReadModelAggregateTest {

    private static final ReadModelName FEED = new ReadModelName("feed");
    private static final RebuildId FIRST = new RebuildId("first");
    private static final RebuildId SECOND = new RebuildId("second");
    private static final StartRebuild START = new StartRebuild(FEED, FIRST, RebuildPurpose.REPLACE);
    private static final RebuildStarted STARTED = new RebuildStarted(FEED, FIRST, RebuildPurpose.REPLACE);
    private static final RebuildCancelled CANCELLED = new RebuildCancelled(FEED, FIRST);
    private static final RebuildOutcome SWAPPED = new RebuildOutcome(1_000, true, true, 2, null);
    private static final RebuildOutcome FAILED = new RebuildOutcome(500, false, false, 0, "The disk is full");
    private static final RebuildCompleted COMPLETED = new RebuildCompleted(FEED, FIRST, 1_000, true, true, 2);

    private final AggregateTestFixture<ReadModelAggregate> fixture =
            new AggregateTestFixture<>(ReadModelAggregate.class);

    @Test
    void isRebuiltAgainAndAgain() {
        fixture.givenNoPriorActivity().when(START).expectEvents(STARTED);
        fixture.given(STARTED, COMPLETED)
                .when(new StartRebuild(FEED, SECOND, RebuildPurpose.UNDO))
                .expectEvents(new RebuildStarted(FEED, SECOND, RebuildPurpose.UNDO));
    }

    @Test
    void startsTheSameRebuildOnce() {
        fixture.given(STARTED).when(START).expectSuccessfulHandlerExecution().expectNoEvents();
        fixture.given(STARTED, COMPLETED)
                .when(START)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesASecondRebuildWhileOneIsUnderWay() {
        fixture.given(STARTED)
                .when(new StartRebuild(FEED, SECOND, RebuildPurpose.VERIFY))
                .expectException(refusedWith(ErrorCode.REBUILD_RUNNING))
                .expectNoEvents();
    }

    @Test
    void isCancelledWhileItIsUnderWay() {
        fixture.given(STARTED).when(new CancelRebuild(FEED, FIRST)).expectEvents(CANCELLED);
        fixture.given(STARTED, CANCELLED)
                .when(new StartRebuild(FEED, SECOND, RebuildPurpose.VERIFY))
                .expectEvents(new RebuildStarted(FEED, SECOND, RebuildPurpose.VERIFY));
    }

    @Test
    void refusesToCancelWhatIsNotUnderWay() {
        fixture.given(STARTED)
                .when(new CancelRebuild(FEED, SECOND))
                .expectException(refusedWith(ErrorCode.REBUILD_NOT_RUNNING));
        fixture.given(STARTED, COMPLETED)
                .when(new CancelRebuild(FEED, FIRST))
                .expectException(refusedWith(ErrorCode.REBUILD_NOT_RUNNING));
    }

    @Test
    void endsOnce() {
        var end = new EndRebuild(FEED, FIRST, SWAPPED);
        fixture.given(STARTED).when(end).expectEvents(COMPLETED);
        fixture.given(STARTED, COMPLETED).when(end).expectNoEvents();
    }

    @Test
    void saysWhyItFailed() {
        fixture.given(STARTED)
                .when(new EndRebuild(FEED, FIRST, FAILED))
                .expectEvents(new RebuildFailed(FEED, FIRST, "The disk is full"));
    }

    @Test
    void ownsUpToASwapThatWasCancelledTooLate() {
        fixture.given(STARTED, CANCELLED)
                .when(new EndRebuild(FEED, FIRST, SWAPPED))
                .expectEvents(COMPLETED);
        fixture.given(STARTED, CANCELLED, COMPLETED)
                .when(new EndRebuild(FEED, FIRST, SWAPPED))
                .expectNoEvents();
        fixture.given(STARTED, CANCELLED)
                .when(new EndRebuild(FEED, FIRST, FAILED))
                .expectNoEvents();
    }

    @Test
    void remembersWhatWasDoneAboutDeadLetters() {
        fixture.givenNoPriorActivity()
                .when(new TreatDeadLetters(FEED, "video", DeadLetterRemedy.DISCARD))
                .expectEvents(new DeadLettersTreated(FEED, "video", DeadLetterRemedy.DISCARD));
        fixture.given(STARTED)
                .when(new TreatDeadLetters(FEED, null, DeadLetterRemedy.RETRY))
                .expectEvents(new DeadLettersTreated(FEED, null, DeadLetterRemedy.RETRY));
    }
}
