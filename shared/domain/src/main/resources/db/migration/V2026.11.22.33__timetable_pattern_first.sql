INSERT INTO timetable_pattern (id, placement_id, from_on, reason, decided_at, decided_by)
SELECT id, id, starts_on, 'As placed', placed_at, placed_by FROM placement;
