package uk.waymark.app;

import uk.waymark.app.sample.SampleAccount;

/** What is printed when Waymark is ready. */
final class Welcome {
    private Welcome() {}

    static void print(Environment environment, boolean sample, boolean needsAdministrator) {
        var address = environment.address();
        var text = new StringBuilder("\nWaymark is ready: " + address + "\n");
        if (sample) {
            text.append("  For providers    ").append(address).append("/provider\n");
            text.append("  For schools      ").append(address).append("/school\n");
            text.append("  Mail that left   ").append(address).append("/sample-mail\n\n");
            text.append("Sign in with the password ")
                    .append(SampleAccount.PASSWORD)
                    .append(" as\n");
            for (var account : SampleAccount.values()) {
                text.append("  %-40s %s%n".formatted(account.email(), account.words()));
            }
        } else if (needsAdministrator) {
            text.append(
                    "Nobody can sign in yet. Make the first administrator: ./waymark admin \"Sam Example\" sam@example.org\n");
        }
        text.append("\nCtrl-C stops it.");
        System.out.println(text);
    }
}
