DROP TABLE session_mark;
