DROP TABLE placement_session;
