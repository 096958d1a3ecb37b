-- A session at home by a flexi-schooling agreement stands in the register, and nobody waits for the pupil in it.
ALTER TABLE expected_session
    DROP CONSTRAINT expected_session_state,
    ADD CONSTRAINT expected_session_state
        CHECK (state IN ('EXPECTED', 'INDUCTION', 'NOT_REQUIRED', 'SUSPENDED', 'AT_HOME'));
