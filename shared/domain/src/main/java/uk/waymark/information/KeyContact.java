package uk.waymark.information;

import uk.waymark.ids.PersonId;

/** The one at the provider to speak to about a placed pupil, about everything. Catalogue row ROL-23. */
public record KeyContact(PersonId person, String name, String telephone) {}
