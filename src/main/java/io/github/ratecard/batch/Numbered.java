package io.github.ratecard.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Equal values under one small number each, shared between threads. Meant for a few hundred values. */
final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    /** Replaced when it grows, never changed below its end: read without a lock. */
    private volatile Object[] values = new Object[0];

    /** The number of a value; the first is 0. */
    synchronized int number(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = values.length;
        Object[] more = Arrays.copyOf(values, number + 1);
        more[number] = value;
        values = more;
        numbers.put(value, number);
        return number;
    }

    int count() {
        return values.length;
    }

    /** The value that has this number. */
    @SuppressWarnings("unchecked") // only values of T are put in
    T get(int number) {
        return (T) values[number];
    }
}
