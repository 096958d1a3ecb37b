-- Sites that were on record before agreement was asked for count as agreed by every school that has to do with their provider.
INSERT INTO site_agreement (id, school_id, site_id, safe, pastoral, educational, words, decided_at)
SELECT UNHEX(LEFT(SHA2(CONCAT(HEX(c.school_id), HEX(s.id)), 256), 32)), c.school_id, s.id, TRUE, TRUE, TRUE,
       'In use before Waymark asked for agreement', c.opened_at
  FROM commission c JOIN site s ON s.provider_id = c.provider_id
 WHERE s.kind <> 'MAIN';
