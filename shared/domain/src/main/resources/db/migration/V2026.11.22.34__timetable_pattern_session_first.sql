INSERT INTO timetable_pattern_session (pattern_id, week, weekday, half, arrives_at, leaves_at)
SELECT placement_id, 'EVERY', weekday, half, arrives_at, leaves_at FROM placement_session;
