package dev.cinelog.app.server;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.GrantRole;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.NewAccount;
import dev.cinelog.rest.signin.Registration;
import dev.cinelog.rest.token.OwnTokens;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Whoever may read the data directory operates this Cinelog: at the first start an account is made for them, and at every
 * start a fresh token for it lies in {@code operator.token}, which the command line uses.
 */
final class OperatorAccount implements ApplicationRunner {

    private static final AccountId OPERATOR = new AccountId("00000000-0000-7000-8000-000000000001");
    private static final String USERNAME = "operator";
    private static final Duration TOKEN_LIVES = Duration.ofDays(90);

    private final Registration registration;
    private final Dispatcher dispatcher;
    private final OwnTokens tokens;
    private final DataDirectory data;

    OperatorAccount(Registration registration, Dispatcher dispatcher, OwnTokens tokens, DataDirectory data) {
        this.registration = registration;
        this.dispatcher = dispatcher;
        this.tokens = tokens;
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        registration.register(new NewAccount(OPERATOR, null, false, USERNAME, "Operator", null, "en"));
        dispatcher.send(new GrantRole(OPERATOR, Role.ADMIN), ReadModelGroup.ACCOUNT);
        dispatcher.send(new GrantRole(OPERATOR, Role.AUDITOR), ReadModelGroup.ACCOUNT);
        data.operatorToken()
                .write(tokens.operator(OPERATOR, EnumSet.of(Role.USER, Role.ADMIN, Role.AUDITOR), TOKEN_LIVES));
    }
}
