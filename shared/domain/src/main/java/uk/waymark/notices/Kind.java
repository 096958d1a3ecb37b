package uk.waymark.notices;

/** What a notice is about. The words are for the screen and name nobody. */
public enum Kind {
    CONCERN_SENT("A concern was raised about one of your pupils"),
    CONCERN_WITHOUT_DSL("A concern was raised, and your school has no DSL on Waymark. Give somebody the role now"),
    CONCERN_READ("The school has read a concern that you raised"),
    REGISTER_OVERDUE("A register is overdue: nobody has said where pupils are"),
    SIXTH_DAY("A suspension will reach its sixth school day and no education is arranged"),
    ABSENCE_TO_TELL("An absence has to be told to somebody outside school, and there is no address to send it to"),
    NO_ANSWER("Nobody at home has answered about an absence"),
    BELOW_TARGET("A pupil's attendance has fallen below the target"),
    SITE_CLOSED("A provider has told you that a site is shut"),
    DAILY_SUMMARY("Today's attendance at your providers is ready to read"),
    PROVIDER_TAKEN_UP("A school wants to place pupils with you, and needs your record and your assurance letter"),
    LETTER_WAITS("A provider has sent its safeguarding assurance letter, and it waits for your answer"),
    LETTER_RETURNED("A school has sent your assurance letter back, with reasons"),
    LETTER_ACCEPTED("A school has accepted your assurance letter"),
    CHANGE_TOLD("A provider has told you of a change that matters for safeguarding"),
    STAFF_WAITS("A provider has a new worker who waits for your school's written assurance"),
    STAFF_CLEARED("A school has recorded its assurance about a worker of yours"),
    POLICY_CHANGED("A provider has changed a policy that you have to read"),
    INSURANCE_RUNS_OUT("An insurance policy runs out soon"),
    INSURANCE_LAPSED("A provider's insurance has lapsed, so no new placement may start there"),
    INSURANCE_RENEWED("A provider's insurance is in order again"),
    DECISION_WAITS("An audit of a provider waits for your decision"),
    PROVIDER_DECIDED("A school has decided about your provision"),
    PROVIDER_HELD("Placements at a provider are held"),
    HOLD_LIFTED("The hold on placements at a provider is lifted"),
    ACTION_GIVEN("An action from an audit is yours to do"),
    SITE_TO_AGREE("A provider wants to use a new site, and your school has to agree first"),
    REGISTRATION_WARNING("A provider may have to register as a school"),
    CERTIFICATE_RUNS_OUT("A safety certificate of a provider's site runs out soon, or has run out"),
    DUE_DIGEST("Things are due"),
    DUE_LATE("Something that was due is late"),
    DELEGATED("Somebody has given you something that is due"),
    REFERRAL_TO_DECIDE("A referral waits for your decision"),
    REFERRAL_DECIDED("The head has decided about a referral"),
    CONSULTATION_ASKED("You are asked about a referral"),
    PLACEMENT_WAITS("A placement may not begin yet: something on its start list is missing"),
    PLACEMENT_READY("A placement may begin: its start list is in order"),
    AGREEMENT_TO_SIGN("An agreement waits for your signature"),
    AGREEMENT_SIGNED("An agreement has been signed by everybody"),
    CIRCUMSTANCES_TOLD("Somebody has told you in writing of a change that concerns a placement"),
    DIRECTION_TO_APPROVE("An off-site direction waits for the governing body"),
    DIRECTION_DECIDED("The governing body has answered about an off-site direction"),
    REVIEW_ASKED_FOR("A family has asked for a review"),
    VIEW_GIVEN("Views have come in before a meeting"),
    MEETING_PLANNED("You are invited to a meeting"),
    INFORMATION_SHARED("A school has shared information about a pupil who comes to you"),
    TASK_GIVEN("Somebody has given you a task for a placed pupil"),
    ASSESSMENT_IN("A provider has sent its initial assessment"),
    PLAN_TO_AGREE("A learning plan waits for you"),
    RISK_CHANGED("The risk assessment of a pupil who is placed with you has changed"),
    REPORT_WAITS("A progress report waits for your approval"),
    REPORT_RETURNED("A school has sent a progress report back, with reasons"),
    REPORT_APPROVED("A school has approved a progress report"),
    PLACEMENT_ENDING("A placement ends soon"),
    PLACEMENT_ENDED("A placement has ended"),
    BUDGET_TO_APPROVE("The AP budget waits for approval"),
    BUDGET_DECIDED("The AP budget has been decided about"),
    BUDGET_SHORT("What is committed comes close to the AP budget, or over it"),
    INVOICE_QUERIED("A school has a question about an invoice"),
    ARRANGEMENT_TO_DECIDE("A part-time timetable or another arrangement waits for your decision"),
    ARRANGEMENT_DECIDED("An arrangement for a pupil has been decided about"),
    INCIDENT_RECORDED("A behaviour incident waits for a decision"),
    INCIDENT_DECIDED("A school has decided about an incident that was recorded at your provision"),
    FAMILY_ABSENCE("A family has reported an absence"),
    EHC_SHORT("Something that an EHC plan lists is not provided in full"),
    FAMILY_VIEW("A family has given its views"),
    FAMILY_SIGNED("A family has signed"),
    /** Only sent, not listed in the application: an invitation. */
    LETTER("");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
