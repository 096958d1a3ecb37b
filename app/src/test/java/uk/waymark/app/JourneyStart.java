package uk.waymark.app;

import static uk.waymark.app.JourneyCast.Who.HEAD;
import static uk.waymark.app.JourneyCast.Who.LEAD;
import static uk.waymark.app.JourneyCast.Who.MANAGER;
import static uk.waymark.app.JourneyReferral.TODAY;

import java.util.regex.Pattern;
import uk.waymark.agreements.AgreementDraft;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.Agreements;
import uk.waymark.app.JourneyCast.Who;
import uk.waymark.fixtures.AtHome;

/** By hand, from the placement that waits to the one that may begin: each part of the start list by those whose part it is. */
final class JourneyStart {
    private static final Pattern LINK = Pattern.compile("/sign/\\S+");

    private final JourneyCast cast;

    JourneyStart(JourneyCast cast) {
        this.cast = cast;
    }

    /** The part's page, by the way that stands on its line of the start list. */
    private Hands part(Who who, String line) {
        var hands =
                cast.hands(who).open("/school/placements/" + cast.placement().value());
        hands.followOnRow(line, "Open");
        return hands;
    }

    /** A page about the placement, by the way from its own page. */
    private Hands page(Who who, String title) {
        return cast.hands(who)
                .open("/school/placements/" + cast.placement().value())
                .follow(title);
    }

    /** The provider's page about the pupil, by the way from the list of those whom they have. */
    private Hands theirs(Who who, String title) {
        return cast.hands(who).open("/provider/pupils").follow("Merle W").follow(title);
    }

    void somethingIsMissing(String... lines) {
        var list = cast.hands(LEAD)
                .open("/school/placements/" + cast.placement().value())
                .sees("May not begin yet.");
        for (var line : lines) {
            list.rowSays(line, "Missing");
        }
        theProviderSeesThatItWaits();
    }

    private void theProviderSeesThatItWaits() {
        cast.hands(MANAGER)
                .open("/provider/pupils")
                .follow("Merle W")
                .sees("May not begin yet. The school is told what is missing.")
                .looks("pupil-at-provider");
    }

    void theLeadAgreesOnAnObjective() {
        part(LEAD, "Objectives with baselines")
                .press("Agree on objectives")
                .write("What is to be reached", "Comes every morning")
                .choose("What it is about", "Return or next step")
                .write("How it is measured", "Sessions of ten")
                .write("Where the pupil stands now", "Three of ten")
                .write("The same as a number, if there is one", "3")
                .write("The number that is aimed at", "9")
                .write("How everybody will see that it is reached", "Nine of ten for four weeks")
                .date("By when", TODAY.plusWeeks(8))
                .looks("objectives")
                .pressOneOf("Agree on them", "Agree on it");
        cast.hands(LEAD).sees("Not measured yet");
    }

    void theLeadAssessesTheRisk() {
        part(LEAD, "The pupil's risk assessment")
                .press("Assess the risk")
                .write("What a tutor has to know first", "Runs when shouted at; calm with animals.")
                .write("What may happen", "Runs off the site")
                .write("Who is at risk", "The pupil")
                .choose("How likely", "May happen")
                .choose("How much harm", "Serious harm")
                .write("What lessens it", "Gate kept shut, one adult near")
                .write("Who does that", "The tutor")
                .write("What sets the pupil off", "Loud voices")
                .write("What calms", "A walk to the horses")
                .write("Who has to know, by role", "Everybody who has the pupil")
                .date("Looked at again on", TODAY.plusWeeks(5))
                .write("Why you write this version", "Before the start")
                .looks("risk-form")
                .press("Save this version");
        cast.hands(LEAD).sees("Version 1");
    }

    /** Where the school's settings ask for the head's approval. */
    void theHeadApprovesTheRisk() {
        part(HEAD, "The pupil's risk assessment").press("Approve it");
        cast.hands(HEAD).sees("Version 1 is in force").looks("risk");
    }

    void isShared(Who who, String kind, String words) {
        var form = part(who, "Information for the provider")
                .ask("Share: " + kind)
                .write("What the provider should know", words);
        if (form.has("Why they need it")) {
            form.write("Why they need it", "They cannot keep the pupil safe without it, and the family knows.");
        }
        form.done("Share it");
        cast.hands(who).sees(words);
    }

    void theTutorsPageIsWritten() {
        page(LEAD, "Information for the provider")
                .ask("Write the page")
                .write("What helps", "Short steps, and a break before noon")
                .write("What to avoid", "Loud voices")
                .write("What brings calm", "The horses")
                .write("Whom at school to ring first, with the number", "Aled, 01632 960779")
                .done("Save the page");
        cast.hands(LEAD).sees("Nobody there has said that they read it.").looks("information");
    }

    void theLeadPlansTheReturn() {
        part(LEAD, "The plan for the pupil's return")
                .press("Write the plan")
                .date("By when", TODAY.plusWeeks(9))
                .write("How we judge that the pupil is ready", "Five weeks at nine sessions of ten")
                .write("What the school does for it", "A quiet room, with the head of year")
                .write("What the provider does for it", "Two half days of handing on")
                .write("Step by step", "Two afternoons a week at first")
                .write("Induction and transition activities", "A visit on both sides")
                .write("Talked through with", "The family and the provider")
                .write("Made clear to the pupil and the family", "Read together")
                .press("Save the plan");
        cast.hands(LEAD).sees("The provider has not agreed yet").looks("return");
    }

    void theProviderAgreesToTheReturn() {
        theirs(MANAGER, "Return and next step").ask("We agree to this plan").done("We agree");
        cast.hands(MANAGER).sees("Agreed by " + MANAGER.person()).looks("return-at-provider");
    }

    void theLeadWritesTheDirection() {
        part(LEAD, "The notice of direction")
                .ask("Write a direction")
                .write("Whom to report to on the first day", "Tansy, in the yard")
                .write("When attendance is required", "Every weekday, 09:00 to 15:00")
                .write("Breaks", "12:00 to 13:00")
                .write("What your school has done before", "A mentor, a quiet room, a shorter day.")
                .write("Reasons", "Lessons were broken off every day.")
                .write("What is to be reached", "Comes every morning, and stays.")
                .write("How a broad and balanced curriculum goes on", "English and mathematics there, science by us.")
                .write("Contact at events of the school", "None that touches those who were hurt.")
                .write("What was agreed about the return", "Five weeks at nine sessions of ten.")
                .write("Reviewed after how many weeks each time", "5")
                .done("Save");
        cast.hands(LEAD).sees("Waits for the head").looks("direction");
    }

    void theHeadDecidesAboutTheDirection() {
        part(HEAD, "The notice of direction")
                .ask("Decide")
                .refused("Decide", "An academy cites the article on which it acts.");
        theHeadWritesTheArticle();
        part(HEAD, "The notice of direction").ask("Decide").done("Decide");
        cast.hands(HEAD).sees("Approved, not served yet");
    }

    void theLeadServesTheNotice() {
        part(LEAD, "The notice of direction").ask("Serve the notice").done("Serve it");
        cast.hands(LEAD).sees("Served").sees(JourneyCast.PARENT).looks("direction-served");
    }

    /** What no preset can know: in which of its articles an academy finds the power. */
    private void theHeadWritesTheArticle() {
        cast.hands(HEAD)
                .open("/school/settings")
                .ask("Change: Article or clause on which the academy directs a pupil off site")
                .write(
                        "Article or clause on which the academy directs a pupil off site",
                        "Article 99 of our invented articles")
                .write("Why?", "As our articles stand")
                .done("Decide");
    }

    void theAuthorityIsTold() {
        page(LEAD, "Who has been told")
                .ask("Write down that somebody was told")
                .write("Person or team", "Inclusion team")
                .choose("How", "By telephone")
                .done("Write it down");
        cast.hands(LEAD).sees("Inclusion team").looks("told");
    }

    void theProviderWritesWhatIsItsOwn() {
        theirs(MANAGER, "Agreement")
                .sees("What you write")
                .write(
                        "How a safeguarding concern is written down and passed on",
                        "On Waymark, at once; we ring as well.");
        cast.hands(MANAGER).sees("Saved 09:05").looks("agreement-at-provider");
    }

    /** One field by hand, the others from a colleague at the same desk; then it is finished. */
    void theLeadWritesTheRestAndFinishes() {
        part(LEAD, "The signed agreement").write("Lunch", "The farm cooks for everybody.");
        cast.hands(LEAD).sees("Saved 09:05");
        var agreements = cast.bean(Agreements.class);
        for (var missing : agreements
                .atSchool(cast.colleague(LEAD), cast.placement())
                .orElseThrow()
                .missing()) {
            write(agreements, missing);
        }
        part(LEAD, "The signed agreement").sees("Finish it, and it goes to be signed.");
        cast.hands(LEAD).looks("agreement").ask("Finish and send to be signed").done("Finish");
        cast.hands(LEAD).sees("Signatures, version 1");
    }

    private void write(Agreements agreements, AgreementDraft.Missing missing) {
        var field = missing.field();
        var who = field.by() == AgreementField.By.PROVIDER ? MANAGER : LEAD;
        agreements.save(cast.colleague(who), cast.placement(), field, JourneyCast.usual(field), 0);
    }

    void theSchoolSigns() {
        var form = part(LEAD, "The signed agreement").ask("Sign").tick("I have read it");
        form.write("Full name, as the signature", "Somebody Else").refused("Sign", "Aled Wayfarer");
        form.write("Full name, as the signature", LEAD.person()).done("Sign");
        cast.hands(LEAD).sees("Signed");
    }

    void thePupilSignsBesideTheLead() {
        part(LEAD, "The signed agreement")
                .ask("Sign on this tablet: Pupil")
                .tick("I have read it")
                .write("Full name, as the signature", cast.pupilName())
                .done("Sign");
    }

    void theProviderSigns() {
        theirs(MANAGER, "Agreement")
                .ask("Sign")
                .tick("I have read it")
                .write("Full name, as the signature", MANAGER.person())
                .done("Sign");
        cast.hands(MANAGER).sees(MANAGER.person());
    }

    void theParentSignsByTheLinkInTheMail() {
        part(LEAD, "The signed agreement").press("Send a link to sign: Parent or carer");
        cast.hands(LEAD).isTold("The link is on its way. It works once.").sees("Link sent");
        var mail = AtHome.mails(cast.parentEmail).stream()
                .filter(it -> LINK.matcher(it).find())
                .toList()
                .getLast();
        var found = LINK.matcher(mail);
        found.find();
        var telephone = cast.telephone();
        telephone.arrive(found.group());
        telephone.write("Your full name", JourneyCast.PARENT).press("Show it");
        telephone
                .tick("I have read this")
                .looks("sign-link")
                .write("Your full name, as your signature", JourneyCast.PARENT)
                .press("Sign");
        telephone.sees("Your signature is kept").looks("signed-link");
        telephone.close();
    }

    /** Who is let in signs on the family's own page, without a link. */
    void theParentSignsAtHome() {
        var telephone = cast.home();
        telephone.page().locator("a[href^='/family/sign/']").click();
        telephone
                .tick("I have read this and confirm what is written here")
                .write("Your name, as you sign", JourneyCast.PARENT)
                .looks("sign-at-home")
                .press("Sign");
        telephone.sees("Thank you").looks("signed-at-home");
        telephone.close();
    }

    void theLeadWritesThePlan() {
        var plan = page(LEAD, "Plans")
                .press("Write the plan")
                .write("What the placement is for", "To come to school again, and to learn a trade's beginnings.")
                .write("What is reached", "Five mornings in a row")
                .date("By when", TODAY.plusWeeks(5))
                .write("How the pupil is assessed", "By the tutor's notes, and a test each half-term")
                .write("How, and how often, progress is looked at", "Every fortnight, by the AP lead")
                .write("Learning: what the pupil needs", "Short texts")
                .write("Learning: how it is met", "Read together first");
        for (var area : new String[] {"Getting on with others", "Personal", "Emotional", "Mental health", "Physical"}) {
            plan.tick(area + ": no need here");
        }
        plan.write("Why you judge so", "A level above where Merle stands")
                .write("Why you write this version", "Before the start")
                .looks("plan-form")
                .press("Save this version");
        cast.hands(LEAD).sees("The provider has not agreed yet");
    }

    void theProviderAgreesToThePlan() {
        theirs(MANAGER, "Plans and assessment").press("We agree to this plan");
        cast.hands(MANAGER).sees("Agreed by " + MANAGER.person()).looks("plan-at-provider");
    }

    void everythingIsInOrder() {
        cast.hands(LEAD)
                .open("/school/placements/" + cast.placement().value())
                .seesNot("May not begin yet.")
                .seesNot("Missing")
                .picture("may-begin");
    }
}
