package io.github.ratecard.table.entry;

import io.github.ratecard.table.Tables;

/**
 * One of the names of a procedure: its id or an alias.
 *
 * @param file the compiled part of the guide that a price needs, for {@link Tables#document}
 * @param guide the compiled guide as a whole, which takes a cold start ten times as long to read
 */
public record ProcedureName(String name, String id, String title, String file, String guide) {}
