/** What the provider keeps about its sites beside their addresses: certificates, what is there, who works for it. */
@NullMarked
package uk.waymark.provider.assurance.sites;

import org.jspecify.annotations.NullMarked;
