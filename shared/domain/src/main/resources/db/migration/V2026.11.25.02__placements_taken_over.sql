UPDATE placement SET taken_over = 'On record before referrals were kept here' WHERE taken_over IS NULL AND referral_id IS NULL;
