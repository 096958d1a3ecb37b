-- Whether a referral has led to a placement already.
CREATE INDEX placement_of_referral ON placement (referral_id);
