package io.github.ratecard.batch.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Equal values under one small number each, shared between threads. */
public final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    /** Never changed where a number is given out, so it is read without a lock. */
    private volatile Object[] values = new Object[16];

    /** The number of a value; the first is 0. */
    public synchronized int number(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        Object[] room = number < values.length ? values : Arrays.copyOf(values, 2 * number);
        room[number] = value;
        values = room;
        numbers.put(value, number);
        return number;
    }

    /** The number of a value; -1 when it has none. */
    public synchronized int find(T value) {
        return numbers.getOrDefault(value, -1);
    }

    public synchronized int count() {
        return numbers.size();
    }

    /** The value that has this number. */
    @SuppressWarnings("unchecked") // only values of T are put in
    public T get(int number) {
        return (T) values[number];
    }
}
