package uk.waymark.provider;

import jakarta.inject.Singleton;
import uk.waymark.web.Portal;

/** Where the provider's portal lives. */
@Singleton
final class ProviderPortal implements Portal {
    @Override
    public String path() {
        return "/provider";
    }

    @Override
    public String title() {
        return "Waymark for providers";
    }

    @Override
    public String viewPackage() {
        return "uk.waymark.provider";
    }
}
