package dev.cinelog.api.account.event;

import dev.cinelog.api.account.LoginNameId;
import org.axonframework.serialization.Revision;

/** Somebody tried to sign in with a name and failed; told once a name and window. */
@Revision("1")
public record SignInRefused(String refusalId, LoginNameId loginNameId) {}
