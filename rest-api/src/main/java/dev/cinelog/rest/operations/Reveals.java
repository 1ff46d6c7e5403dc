package dev.cinelog.rest.operations;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.history.RevealId;
import dev.cinelog.api.history.command.RevealPersonalData;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.KeptAnswers;
import dev.cinelog.rest.input.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** Shows personal data to auditors who say why, and has it recorded before they see any. */
final class Reveals {

    static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_QUESTION = 2_000;

    private final Dispatcher dispatcher;

    Reveals(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Gives an answer away once it is recorded who asked what, and why. What has no answer is not recorded.
     *
     * @throws Refusal if the caller is no auditor, or has no reason
     */
    <A> A show(HttpServletRequest request, Reason reason, Supplier<A> answer) {
        if (!Callers.required().roles().contains(Role.AUDITOR)) {
            throw new Refusal(ErrorCode.FORBIDDEN, "Only auditors may see personal data.");
        }
        var fields = new Fields();
        var why = fields.text("reason", reason.reason(), LONGEST_REASON);
        fields.check(
                why.length() >= SHORTEST_REASON,
                "reason",
                "must have at least %d characters.".formatted(SHORTEST_REASON));
        fields.refuseIfAny();
        var shown = answer.get();
        dispatcher.send(new RevealPersonalData(
                new RevealId(UuidCreator.getTimeOrderedEpoch().toString()), question(request), why));
        KeptAnswers.forbid(request);
        return shown;
    }

    private static String question(HttpServletRequest request) {
        var query = request.getQueryString();
        var question = request.getRequestURI() + (query == null ? "" : "?" + query);
        return question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
    }
}
