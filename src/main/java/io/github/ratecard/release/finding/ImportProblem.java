package io.github.ratecard.release.finding;

/**
 * Why a file was refused.
 *
 * @param what is wrong
 * @param where {@code file:line:column}, or the file alone where no line is at fault
 * @param valid what would be right
 * @param next what to do
 */
public record ImportProblem(String what, String where, String valid, String next) {}
