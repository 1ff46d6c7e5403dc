package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Personal;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.ChangeEmail;
import dev.cinelog.api.account.command.EditProfile;
import dev.cinelog.api.account.command.GrantRole;
import dev.cinelog.api.account.command.JoinIdentity;
import dev.cinelog.api.account.command.OpenAccount;
import dev.cinelog.api.account.command.OpenSession;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.AvatarChanged;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.event.UsernameChanged;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/** A person. Refuses to be signed in to on credentials that changed meanwhile, and anything after its end. */
@NullUnmarked
public class Account {

    @AggregateIdentifier
    private AccountId id;

    @Personal(of = "id")
    private String username;

    @Personal(of = "id")
    private String email;

    @Personal(of = "id")
    private String avatarUrl;

    @Personal(of = "id")
    private String fullName;

    private boolean hasPassword;
    private int credentialVersion;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<LoginNameId> identities = new HashSet<>();

    @AggregateMember
    private final AccountEnd end = new AccountEnd();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final ApiKeyRing apiKeys = new ApiKeyRing();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final RegisteredWebhooks webhooks = new RegisteredWebhooks();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(OpenAccount command) {
        if (id != null) {
            return;
        }
        apply(new AccountOpened(
                command.accountId(),
                command.username(),
                command.email(),
                command.emailName(),
                command.fullName(),
                command.nativeLanguage()));
        if (command.passwordHash() != null) {
            apply(new PasswordSet(command.accountId(), command.passwordHash(), credentialVersion + 1));
        }
    }

    @CommandHandler
    public void handle(OpenSession command) throws Exception {
        end.refuseWhenClosed();
        if (command.credentialVersion() != credentialVersion) {
            throw new Refusal(ErrorCode.CREDENTIALS_CHANGED, "The credentials changed; please sign in again.");
        }
        createNew(Session.class, () -> new Session(command.sessionId(), id));
    }

    @CommandHandler
    public void handle(EditProfile command) {
        end.refuseWhenClosed();
        if (command.username() != null && !command.username().equals(username)) {
            apply(new UsernameChanged(id, command.username()));
        }
        if (command.avatarUrl() != null && !command.avatarUrl().equals(avatarUrl)) {
            apply(new AvatarChanged(id, command.avatarUrl()));
        }
        if (command.fullName() != null && !command.fullName().equals(fullName)) {
            apply(new FullNameChanged(id, command.fullName()));
        }
    }

    @CommandHandler
    public void handle(GrantRole command) {
        end.refuseWhenClosed();
        if (!roles.contains(command.role())) {
            apply(new RoleGranted(id, command.role()));
        }
    }

    @CommandHandler
    public void handle(JoinIdentity command) {
        end.refuseWhenClosed();
        if (identities.contains(command.identity())) {
            return;
        }
        apply(new IdentityJoined(id, command.provider(), command.subject(), command.identity()));
        if (hasPassword) {
            // Nobody proved that whoever chose this password owns the address; the provider did.
            apply(new PasswordDropped(id, credentialVersion + 1));
        }
    }

    @CommandHandler
    public void handle(ChangeEmail command) {
        end.refuseWhenClosed();
        if (!command.email().equals(email)) {
            apply(new EmailChanged(id, command.email()));
        }
    }

    @EventSourcingHandler
    void on(AccountOpened event) {
        id = event.accountId();
        username = event.username();
        email = event.email();
        fullName = event.fullName();
    }

    @EventSourcingHandler
    void on(PasswordSet event) {
        hasPassword = true;
        credentialVersion = event.credentialVersion();
    }

    @EventSourcingHandler
    void on(PasswordDropped event) {
        hasPassword = false;
        credentialVersion = event.credentialVersion();
    }

    @EventSourcingHandler
    void on(UsernameChanged event) {
        username = event.username();
    }

    @EventSourcingHandler
    void on(AvatarChanged event) {
        avatarUrl = event.avatarUrl();
    }

    @EventSourcingHandler
    void on(FullNameChanged event) {
        fullName = event.fullName();
    }

    @EventSourcingHandler
    void on(EmailChanged event) {
        email = event.email();
    }

    @EventSourcingHandler
    void on(RoleGranted event) {
        roles.add(event.role());
    }

    @EventSourcingHandler
    void on(IdentityJoined event) {
        identities.add(event.identity());
    }
}
