-- which placements end soon or have ended, for the round that raises what an ending asks for
CREATE INDEX placement_ending ON placement (ends_on, id);
