/** Options: how one is declared and read, and the groups of options that commands share. */
package io.github.ratecard.cli.option;
