package io.github.ratecard.document;

/**
 * A document that was used.
 *
 * @param id in {@code sources.yaml}
 * @param text how it is cited: {@code Title (CMS-1832-F). Publisher, 2025-11-03. Addendum B}
 * @param url where it can be read; empty when unknown
 */
public record Reference(String id, String text, String url) {}
