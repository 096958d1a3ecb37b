-- which placements have not begun, day by day, for the round that looks at their start lists
CREATE INDEX placement_starting ON placement (starts_on, id);
