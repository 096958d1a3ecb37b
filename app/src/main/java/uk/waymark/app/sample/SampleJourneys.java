package uk.waymark.app.sample;

import jakarta.inject.Singleton;

/** The journeys of the first school's pupils, from a referral that is being written to a placement that has ended, in their order. */
@Singleton
class SampleJourneys {
    private final SampleHomes homes;
    private final SampleRunning running;
    private final SampleReferrals referrals;
    private final SampleStarts starts;
    private final SampleRisks risks;
    private final SamplePlans plans;
    private final SampleInformation information;
    private final SampleReviews reviews;
    private final SampleAgreements agreements;
    private final SampleDirections directions;
    private final SampleProgress progress;
    private final SampleMoney money;
    private final SampleArrangements arrangements;
    private final SampleReturns returns;
    private final SampleNotices notices;

    SampleJourneys(
            SampleHomes homes,
            SampleRunning running,
            SampleReferrals referrals,
            SampleStarts starts,
            SampleRisks risks,
            SamplePlans plans,
            SampleInformation information,
            SampleReviews reviews,
            SampleAgreements agreements,
            SampleDirections directions,
            SampleProgress progress,
            SampleMoney money,
            SampleArrangements arrangements,
            SampleReturns returns,
            SampleNotices notices) {
        this.homes = homes;
        this.running = running;
        this.referrals = referrals;
        this.starts = starts;
        this.risks = risks;
        this.plans = plans;
        this.information = information;
        this.reviews = reviews;
        this.agreements = agreements;
        this.directions = directions;
        this.progress = progress;
        this.money = money;
        this.arrangements = arrangements;
        this.returns = returns;
        this.notices = notices;
    }

    void make(SampleCast cast) {
        homes.make(cast);
        running.make(cast);
        notices.read(cast);
        starts.make(cast, referrals.make(cast));
        risks.make(cast);
        plans.make(cast);
        information.make(cast);
        reviews.make(cast);
        agreements.make(cast, homes.parent(cast, "Elin Sampleton"));
        directions.make(cast);
        progress.make(cast);
        money.make(cast);
        arrangements.make(cast);
        returns.make(cast);
        homes.speak(cast);
        notices.read(cast);
    }
}
