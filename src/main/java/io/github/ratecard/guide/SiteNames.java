package io.github.ratecard.guide;

import io.github.ratecard.model.Site;

/** Sites as people call them. */
final class SiteNames {
    private SiteNames() {}

    /** In one word, for the head of a column. */
    static String brief(Site site) {
        return site == Site.HOSPITAL ? "Hospital" : of(site);
    }

    static String of(Site site) {
        switch (site) {
            case ASC:
                return "ASC";
            case HOSPITAL:
                return "Hospital outpatient";
            case OFFICE:
                return "Office";
            default:
                return "Other place";
        }
    }
}
