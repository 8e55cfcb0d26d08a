/**
 * The command line: parses, calls, prints. One small class a command; option groups shared between commands;
 * errors become messages and exit codes in one place.
 */
package io.github.ratecard.cli;
