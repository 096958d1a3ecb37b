package uk.waymark.organisations;

/** What somebody types to add a site. */
public record NewSite(String name, String street, String town, String postcode, String telephone) {}
