package uk.waymark.progress.notes;

/** A picture as it came from the tablet. */
public record Photograph(String fileName, byte[] bytes) {}
