package uk.waymark.forms;

/**
 * One filling in the hands of one person, as the door of a capability gives it to a screen after it has looked whether that person
 * may have it. Every call looks again.
 */
public interface FormDesk {
    Filling read();

    SaveOutcome save(String path, Answer answer, long baseRevision);

    SubmitOutcome submit();
}
