package uk.waymark.timetable;

import uk.waymark.ids.PupilId;

/** A suspension was recorded, got its education, or ended early: published inside the transaction. */
public record SuspensionChanged(PupilId pupil) {}
