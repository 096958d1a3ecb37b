package uk.waymark.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.app.sample.SampleAccount;

/** The pages of a pupil's journey, as those meet them who work on it. */
final class JourneyPages {
    private JourneyPages() {}

    static final Map<SampleAccount, List<String>> OF = Map.of(
            SampleAccount.AP_LEAD,
            Stream.of(
                            behind(
                                    "/school/placements/:placement",
                                    List.of(
                                            "",
                                            "/referral",
                                            "/risk",
                                            "/objectives",
                                            "/plan",
                                            "/curriculum",
                                            "/agreement",
                                            "/direction",
                                            "/authority",
                                            "/meetings",
                                            "/information",
                                            "/contact",
                                            "/belonging",
                                            "/notes",
                                            "/reports",
                                            "/return",
                                            "/ending",
                                            "/money",
                                            "/owner")),
                            behind(
                                    "/school/pupils/:pupil",
                                    List.of(
                                            "/refer",
                                            "/family",
                                            "/meetings",
                                            "/arrangements",
                                            "/flexi",
                                            "/incidents",
                                            "/moves",
                                            "/history")),
                            Stream.of(
                                    "/school/placements",
                                    "/school/referrals",
                                    "/school/referrals/on-site",
                                    "/school/contact",
                                    "/school/arrangements",
                                    "/school/propose",
                                    "/school/progress",
                                    "/school/provision-reviews"))
                    .flatMap(pages -> pages)
                    .toList(),
            SampleAccount.SENCO,
            List.of("/school/senco"),
            SampleAccount.GOVERNOR,
            List.of("/school/directions", "/school/budget", "/school/value", "/school/destinations"),
            SampleAccount.TUTOR,
            Stream.concat(
                            Stream.of("/provider/pupils"),
                            behind(
                                    "/provider/pupils/:farmed",
                                    List.of(
                                            "",
                                            "/information",
                                            "/notes",
                                            "/risk",
                                            "/plan",
                                            "/curriculum",
                                            "/reports",
                                            "/incident",
                                            "/return",
                                            "/meetings")))
                    .toList(),
            SampleAccount.MANAGER,
            List.of(
                    "/provider/pupils/:farmed/agreement",
                    "/provider/course",
                    "/provider/reports",
                    "/provider/invoices"));

    private static Stream<String> behind(String beginning, List<String> pages) {
        return pages.stream().map(page -> beginning + page);
    }
}
