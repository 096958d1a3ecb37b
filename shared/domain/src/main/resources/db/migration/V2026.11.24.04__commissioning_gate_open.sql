-- Whether the gate was open when it was last looked at: only a gate that was open can shut, and hold what waits behind it.
ALTER TABLE commission ADD COLUMN gate_open BOOLEAN NOT NULL DEFAULT FALSE;
