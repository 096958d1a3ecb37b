package uk.waymark.school;

import jakarta.inject.Singleton;
import uk.waymark.web.Portal;

/** Where the school's portal lives. */
@Singleton
final class SchoolPortal implements Portal {
    @Override
    public String path() {
        return "/school";
    }

    @Override
    public String title() {
        return "Waymark for schools";
    }

    @Override
    public String viewPackage() {
        return "uk.waymark.school";
    }
}
