package io.github.ratecard.batch;

import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.formula.RowPlace;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.quote.request.Request;

/**
 * A row that waits for the others of its encounter.
 *
 * @param row where it stands among the held bytes
 * @param request what it asks, its place left out; or why it cannot be read
 * @param where its place; not looked at unless the request is there
 */
record HeldRow(ParsedRow row, Outcome<Request> request, Outcome<RowPlace> where) {}
