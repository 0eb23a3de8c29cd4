package dev.colophon.csl.internal;

import java.util.Optional;

/**
 * A cite in the terms of CSL.
 *
 * @param item the item
 * @param locatorKind the kind of locator, as CSL spells it, if there is a locator
 * @param locator the locator, or an empty string
 * @param prefix what comes before the cite, or an empty string
 * @param suffix what comes after the cite, or an empty string
 */
record CiteItem(
    CslItem item, Optional<String> locatorKind, String locator, String prefix, String suffix) {}
