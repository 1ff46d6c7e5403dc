package dev.cinelog.rest.studio;

import dev.cinelog.rest.token.TokenLives;

/** What can be set about this contract. */
public record StudioSettings(TokenLives lives) {}
