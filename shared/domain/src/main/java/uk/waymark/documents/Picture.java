package uk.waymark.documents;

/** A page of a document as a picture. */
public record Picture(byte[] bytes, String mediaType) {}
