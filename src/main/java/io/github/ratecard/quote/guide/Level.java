package io.github.ratecard.quote.guide;

import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Laterality;

/** One treated level, in the order in which it is billed. */
public record Level(int number, HcpcsCode code, Laterality laterality) {}
