package uk.waymark.exports;

/**
 * A file to take away. It may name pupils inside; its name never does, for names of files lie about in folders and mails.
 */
public record ExportFile(String name, String type, byte[] content) {}
