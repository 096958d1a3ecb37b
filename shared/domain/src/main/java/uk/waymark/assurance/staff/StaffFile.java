package uk.waymark.assurance.staff;

import java.util.List;

/** One person of the record: the line, every check that was ever written down, the newest first, and the training. */
public record StaffFile(StaffLine line, List<Check> history, List<StaffTraining> training) {}
