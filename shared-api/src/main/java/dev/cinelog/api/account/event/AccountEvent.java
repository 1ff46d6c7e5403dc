package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;

/** The life of an account. */
public sealed interface AccountEvent
        permits AccountOpened,
                AccountClosed,
                ApiKeyIssued,
                ApiKeyRevoked,
                AvatarChanged,
                EmailChanged,
                FullNameChanged,
                IdentityJoined,
                PasswordDropped,
                PasswordSet,
                RoleGranted,
                UsernameChanged,
                WebhookRegistered,
                WebhookRemoved {

    AccountId accountId();
}
