package dev.cinelog.api.engagement;

/**
 * Something that can be reacted to.
 *
 * @param id its id within its type
 */
public record Target(TargetType type, String id) {}
