INSERT INTO work_turn (name) VALUES ('trail');
