package dev.cinelog.rest.dispatch;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.QueryResponseMessage;

/** Reads what came back over a bus. */
final class Answers {

    private Answers() {}

    static <R> R payload(QueryResponseMessage<R> response) {
        if (response.isExceptional()) {
            throw refusal(response.exceptionResult());
        }
        return response.getPayload();
    }

    static <R> R join(CompletableFuture<R> answer, long seconds) {
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw refusal(failure.getCause() == null ? failure : failure.getCause());
        } catch (TimeoutException late) {
            throw refusal(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refusal(stopped);
        }
    }

    /** A refusal where the other side refused or did not answer in time, and the failure itself otherwise. */
    static RuntimeException refusal(Throwable failure) {
        if (failure instanceof CompletionException completion && completion.getCause() != null) {
            return refusal(completion.getCause());
        }
        if (failure instanceof TimeoutException) {
            return new Refusal(ErrorCode.UNAVAILABLE, "This takes too long at the moment. Please try again.");
        }
        if (failure instanceof InterruptedException) {
            return new Refusal(ErrorCode.UNAVAILABLE, "The server is shutting down.");
        }
        if (failure instanceof HandlerExecutionException refused
                && refused.getDetails().orElse(null) instanceof RefusalDetails details) {
            return new Refusal(details);
        }
        return failure instanceof RuntimeException unexpected ? unexpected : new CompletionException(failure);
    }
}
