package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import org.axonframework.serialization.Revision;

/** A person shows another picture. */
@Revision("1")
public record AvatarChanged(
        AccountId accountId, @Personal(of = "accountId") String avatarUrl) implements AccountEvent {}
