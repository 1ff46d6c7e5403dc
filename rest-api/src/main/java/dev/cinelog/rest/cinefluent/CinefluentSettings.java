package dev.cinelog.rest.cinefluent;

import dev.cinelog.rest.token.TokenLives;

/** What can be set about this contract. */
public record CinefluentSettings(TokenLives lives) {}
