INSERT INTO placement_hold (placement_id, source, because, held_at)
SELECT id, 'GATE', COALESCE(held_because, ''), held_at FROM placement WHERE held_at IS NOT NULL;
