/**
 * Writes Parquet files. Encodings, statistics and the structures of the file are those of parquet-java's modules that know
 * nothing of Hadoop; what stands where in the file is written here.
 */
package io.github.ratecard.parquet.writer;
