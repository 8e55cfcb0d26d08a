/** Functions of Spark SQL, written with Spark's own interfaces. */
package io.github.ratecard.engine.spark;
