package dev.cinelog.api.account.event;

import dev.cinelog.api.account.LoginNameId;

/** The life of a name: claimed, confirmed, released. */
public sealed interface LoginNameEvent permits LoginNameClaimed, LoginNameConfirmed, LoginNameReleased {

    LoginNameId loginNameId();
}
