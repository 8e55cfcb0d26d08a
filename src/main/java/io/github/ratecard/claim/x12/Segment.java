package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Spot;
import java.util.ArrayList;
import java.util.List;

/** A segment of an X12 file: its name, its elements and where it stands. Elements and components count from 1. */
public final class Segment {
    /** Of a value: the objects that hold it. */
    private static final int OVERHEAD = 100;

    private final String name;
    private final Spot spot;
    private final List<List<String>> elements = new ArrayList<>();
    private long weight;

    Segment(String name, Spot spot) {
        this.name = name;
        this.spot = spot;
    }

    public String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    Spot spot() {
        return spot;
    }

    /** What it takes to keep all of it in memory, in bytes or so. */
    long weight() {
        return weight;
    }

    /** Adds a value; of repeated elements only the first is kept. */
    void add(int element, int component, String value) {
        while (elements.size() < element) {
            elements.add(new ArrayList<>(1));
        }
        List<String> components = elements.get(element - 1);
        while (components.size() < component - 1) {
            components.add("");
        }
        if (components.size() < component) {
            components.add(value);
            weight += OVERHEAD + value.length();
        }
    }

    public int size() {
        return elements.size();
    }

    /** The first component of an element; empty when it has none. */
    public String get(int element) {
        return get(element, 1);
    }

    public String get(int element, int component) {
        if (elements.size() < element || elements.get(element - 1).size() < component) {
            return "";
        }
        return elements.get(element - 1).get(component - 1);
    }

    int components(int element) {
        return elements.size() < element ? 0 : elements.get(element - 1).size();
    }

    /** An element as a field of a claim. */
    public ClaimValue field(int element) {
        return new ClaimValue(get(element), spot.at(reference(element)));
    }

    /** A component as a field of a claim. */
    public ClaimValue field(int element, int component) {
        return new ClaimValue(get(element, component), spot.at(reference(element) + "-" + component));
    }

    private String reference(int element) {
        return name + (element < 10 ? "0" : "") + element;
    }
}
