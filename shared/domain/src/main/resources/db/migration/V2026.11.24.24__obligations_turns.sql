INSERT INTO work_turn (name) VALUES ('due'), ('due raising');
