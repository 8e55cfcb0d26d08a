/** The world outside: streams, environment, exit codes, and where an answer is put. */
package io.github.ratecard.cli.terminal;
