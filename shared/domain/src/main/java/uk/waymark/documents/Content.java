package uk.waymark.documents;

/** A document with its bytes. */
public record Content(StoredDocument document, byte[] bytes) {
    public String mediaType() {
        return document.mediaType();
    }
}
