package uk.waymark.assurance.audit;

/** Something that a school's audit gave the provider to do. */
public record ProviderAction(AuditFinding finding, String school) {}
