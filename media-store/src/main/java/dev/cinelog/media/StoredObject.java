package dev.cinelog.media;

/**
 * What is known of an object without reading it.
 *
 * @param size in bytes
 * @param contentType as it was put
 * @param etag changes when the bytes change; without quotes
 */
public record StoredObject(long size, String contentType, String etag) {}
