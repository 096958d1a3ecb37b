-- which placements of a school with a provider have not begun, when the gate shuts or opens
CREATE INDEX placement_waiting ON placement (school_id, provider_id, starts_on);
