package io.github.ratecard.release.finding;

/**
 * A check that a file passed.
 *
 * @param name what was compared: {@code work + pe_facility + mp = total_facility}
 * @param rows in how many rows there was something to compare
 * @param result what came of it: {@code equal}, {@code within half a cent of 56.322}
 */
public record ControlTotal(String name, int rows, String result) {}
