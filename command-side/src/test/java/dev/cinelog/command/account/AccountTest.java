package dev.cinelog.command.account;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.command.ChangeEmail;
import dev.cinelog.api.account.command.EditProfile;
import dev.cinelog.api.account.command.EraseAccount;
import dev.cinelog.api.account.command.GrantRole;
import dev.cinelog.api.account.command.JoinIdentity;
import dev.cinelog.api.account.command.OpenAccount;
import dev.cinelog.api.account.command.OpenSession;
import dev.cinelog.api.account.command.RecordErasure;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.AvatarChanged;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.ErasureRequested;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.PersonalDataErased;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.account.event.UsernameChanged;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AccountTest {

    private static final AccountId ADA = new AccountId("ada");
    private static final SessionId SESSION = new SessionId("session");
    private static final LoginNameId NAME = new LoginNameId("name");
    private static final LoginNameId IDENTITY = new LoginNameId("identity");
    private static final AccountOpened OPENED =
            new AccountOpened(ADA, "ada", "ada@example.org", NAME, "Ada Lovelace", "en");
    private static final PasswordSet PASSWORD = new PasswordSet(ADA, "hash", 1);
    private static final IdentityJoined JOINED = new IdentityJoined(ADA, "supabase", "sub", IDENTITY);
    private static final JoinIdentity JOIN = new JoinIdentity(ADA, "supabase", "sub", IDENTITY);

    private static final EraseAccount ERASE = new EraseAccount(ADA, "asked to be forgotten");
    private static final ErasureRequested TO_BE_FORGOTTEN = new ErasureRequested(ADA, "asked to be forgotten");

    static final List<Object> REFUSED_AFTER_THE_END = List.of(
            new OpenSession(ADA, SESSION, 1),
            new EditProfile(ADA, "countess", null, null),
            new GrantRole(ADA, Role.ADMIN),
            JOIN,
            new ChangeEmail(ADA, "countess@example.org"));

    private final AggregateTestFixture<Account> fixture = new AggregateTestFixture<>(Account.class);

    @Test
    void opensWithAPassword() {
        fixture.givenNoPriorActivity()
                .when(new OpenAccount(ADA, "ada", "ada@example.org", NAME, "Ada Lovelace", "hash", "en"))
                .expectEvents(OPENED, PASSWORD);
    }

    @Test
    void opensWithoutAPasswordForAForeignIdentity() {
        fixture.givenNoPriorActivity()
                .when(new OpenAccount(ADA, "ada", null, null, null, null, "en"))
                .expectEvents(new AccountOpened(ADA, "ada", null, null, null, "en"));
    }

    @Test
    void opensOnce() {
        fixture.given(OPENED, PASSWORD)
                .when(new OpenAccount(ADA, "other", "other@example.org", NAME, null, "other", "fr"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void signsInOnTheCredentialsThatWereChecked() {
        fixture.given(OPENED, PASSWORD).when(new OpenSession(ADA, SESSION, 1)).expectEvents(new SignedIn(SESSION, ADA));
    }

    @Test
    void signsInWithoutAPassword() {
        fixture.given(OPENED).when(new OpenSession(ADA, SESSION, 0)).expectEvents(new SignedIn(SESSION, ADA));
    }

    @Test
    void refusesToSignInOnCredentialsThatChangedMeanwhile() {
        fixture.given(OPENED, PASSWORD, JOINED, new PasswordDropped(ADA, 2))
                .when(new OpenSession(ADA, SESSION, 1))
                .expectException(refusedWith(ErrorCode.CREDENTIALS_CHANGED))
                .expectNoEvents();
    }

    @Test
    void changesWhatOthersSee() {
        fixture.given(OPENED)
                .when(new EditProfile(ADA, "countess", "https://example.org/ada.png", "Ada King"))
                .expectEvents(
                        new UsernameChanged(ADA, "countess"),
                        new AvatarChanged(ADA, "https://example.org/ada.png"),
                        new FullNameChanged(ADA, "Ada King"));
    }

    @Test
    void leavesWhatWasNotGiven() {
        fixture.given(OPENED).when(new EditProfile(ADA, null, null, null)).expectNoEvents();
    }

    @Test
    void leavesWhatIsTheSameAlready() {
        fixture.given(
                        OPENED,
                        new UsernameChanged(ADA, "countess"),
                        new AvatarChanged(ADA, "https://example.org/a"),
                        new FullNameChanged(ADA, "Ada King"))
                .when(new EditProfile(ADA, "countess", "https://example.org/a", "Ada King"))
                .expectNoEvents();
    }

    @Test
    void leavesTheNameThatItOpenedWith() {
        repeating(new EditProfile(ADA, null, null, "Ada Lovelace"), OPENED);
    }

    @Test
    void grantsARoleOnce() {
        fixture.given(OPENED).when(new GrantRole(ADA, Role.ADMIN)).expectEvents(new RoleGranted(ADA, Role.ADMIN));
        repeating(new GrantRole(ADA, Role.ADMIN), OPENED, new RoleGranted(ADA, Role.ADMIN));
    }

    @Test
    void dropsAnUnprovenPasswordWhenAnIdentityJoins() {
        fixture.given(OPENED, PASSWORD).when(JOIN).expectEvents(JOINED, new PasswordDropped(ADA, 2));
    }

    @Test
    void hasNoPasswordToDropForASecondIdentity() {
        var second = new LoginNameId("second");

        fixture.given(OPENED, PASSWORD, JOINED, new PasswordDropped(ADA, 2))
                .when(new JoinIdentity(ADA, "supabase", "other", second))
                .expectEvents(new IdentityJoined(ADA, "supabase", "other", second));
    }

    @Test
    void joinsAnIdentityOnce() {
        repeating(JOIN, OPENED, PASSWORD, JOINED, new PasswordDropped(ADA, 2));
    }

    @Test
    void followsAnAddressThatChanged() {
        var change = new ChangeEmail(ADA, "countess@example.org");
        var changed = new EmailChanged(ADA, "countess@example.org");

        fixture.given(OPENED).when(change).expectEvents(changed);
        repeating(change, OPENED, changed);
    }

    @Test
    void isClosedAndToBeForgottenOnce() {
        fixture.given(OPENED).when(ERASE).expectEvents(new AccountClosed(ADA), TO_BE_FORGOTTEN);
        repeating(ERASE, OPENED, new AccountClosed(ADA), TO_BE_FORGOTTEN);
    }

    @Test
    void canBeForgottenAfterItWasClosed() {
        fixture.given(OPENED, new AccountClosed(ADA)).when(ERASE).expectEvents(TO_BE_FORGOTTEN);
    }

    @Test
    void isNotForgottenWhileItOperates() {
        fixture.given(OPENED, new RoleGranted(ADA, Role.ADMIN))
                .when(ERASE)
                .expectException(refusedWith(ErrorCode.CONFLICT))
                .expectNoEvents();
    }

    @Test
    void isForgottenOnceAndOnlyWhenSomebodyAsked() {
        var done = new PersonalDataErased(ADA);

        fixture.given(OPENED, new AccountClosed(ADA), TO_BE_FORGOTTEN)
                .when(new RecordErasure(ADA))
                .expectEvents(done);
        repeating(new RecordErasure(ADA), OPENED, new AccountClosed(ADA), TO_BE_FORGOTTEN, done);
        fixture.given(OPENED).when(new RecordErasure(ADA)).expectException(refusedWith(ErrorCode.CONFLICT));
    }

    @ParameterizedTest
    @FieldSource("REFUSED_AFTER_THE_END")
    void refusesAnythingAfterItsEnd(Object command) {
        fixture.given(OPENED, PASSWORD, new AccountClosed(ADA))
                .when(command)
                .expectException(refusedWith(ErrorCode.ACCOUNT_ERASED))
                .expectNoEvents();
    }

    @Test
    void doesNotComeBackAfterItsEnd() {
        repeating(
                new OpenAccount(ADA, "ada", null, null, null, "hash", "en"), OPENED, PASSWORD, new AccountClosed(ADA));
    }

    private static void repeating(Object command, Object... history) {
        new AggregateTestFixture<>(Account.class)
                .given(history)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
