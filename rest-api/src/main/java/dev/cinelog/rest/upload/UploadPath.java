package dev.cinelog.rest.upload;

/** An address to which forms with files may be posted; each contract names its own. */
public record UploadPath(String path) {}
