INSERT INTO expected_session (placement_id, session_date, half, pupil_id, school_id, provider_id, site_id, arrives_at, leaves_at,
                              state, mark_id, fact, captured_at)
SELECT s.placement_id, s.session_date, s.half, p.pupil_id, p.school_id, p.provider_id, p.site_id, x.arrives_at, x.leaves_at,
       'EXPECTED', s.mark_id, m.fact, s.captured_at
  FROM session_mark s
  JOIN mark m ON m.id = s.mark_id
  JOIN placement p ON p.id = s.placement_id
  JOIN timetable_pattern_session x ON x.pattern_id = s.placement_id AND x.weekday = WEEKDAY(s.session_date) + 1 AND x.half = s.half;
