package io.github.ratecard.table;

/**
 * One of the names of a procedure: its id or an alias.
 *
 * @param file the compiled guide, for {@link Tables#document}
 */
public record ProcedureName(String name, String id, String title, String file) {}
