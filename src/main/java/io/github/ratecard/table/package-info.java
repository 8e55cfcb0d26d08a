/**
 * The dated tables: editions of the payment systems, parameters, sources and procedure guides, shipped and imported. A
 * question is answered from the edition in force on its date, whose rows are found by binary search.
 */
package io.github.ratecard.table;
