-- Schools that placed pupils before commissions were kept: they use the provider, and have not audited it on Waymark yet.
INSERT INTO commission (school_id, provider_id, standing, opened_at)
SELECT p.school_id, p.provider_id, 'PROSPECTIVE', MIN(p.placed_at) FROM placement p GROUP BY p.school_id, p.provider_id;
