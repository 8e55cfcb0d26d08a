/** What a shell may complete a half-typed command line with. */
package io.github.ratecard.cli.completion;
