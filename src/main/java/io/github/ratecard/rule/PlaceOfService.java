package io.github.ratecard.rule;

import io.github.ratecard.model.service.Site;
import java.util.Optional;

/**
 * A place-of-service code of a professional claim and what it means for payment.
 *
 * @param code two digits
 * @param facility whether the facility practice expense is paid, CPM ch. 12 §20.4.2
 * @param site the site whose facility is paid beside it; empty where none of the three schedules pays one
 */
public record PlaceOfService(String code, boolean facility, Optional<Site> site) {}
