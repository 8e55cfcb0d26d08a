/**
 * The way to the library that writes Parquet. The packaged program holds it in a jar of its own within the jar, so that no other
 * command carries its classes on the class path.
 */
package io.github.ratecard.parquet;
