package uk.waymark.budgets;

/** The paper of an invoice as it was chosen. */
public record InvoiceFile(String fileName, byte[] bytes) {}
