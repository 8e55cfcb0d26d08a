package io.github.ratecard.yaml;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Digits;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.table.kind.TableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a YAML document and where it stands: a map, a list or a scalar. The same tree is read from
 * YAML when data is compiled and from the compiled form when a question is answered, so one strict reader serves
 * both. Every reading method that fails says {@code file:line:column} and what would be valid.
 */
public final class Node {
    public enum Kind {
        MAP("a map"),
        LIST("a list"),
        SCALAR("one value");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Kind kind;
    private final String place;
    private final String scalar;
    /** Whether messages leave out what is written here. */
    private final boolean secret;

    private final Map<String, Node> entries = new LinkedHashMap<>();
    /** Where the keys stand; empty in a tree from the compiled form, which was checked when it was made. */
    private final Map<String, String> keyPlaces = new HashMap<>();

    private final List<Node> items = new ArrayList<>();

    private Node(Kind kind, String place, String scalar, boolean secret) {
        this.kind = kind;
        this.place = place;
        this.scalar = scalar;
        this.secret = secret;
    }

    static Node map(String place) {
        return map(place, false);
    }

    static Node list(String place) {
        return list(place, false);
    }

    static Node scalar(String place, String text) {
        return scalar(place, text, false);
    }

    static Node map(String place, boolean secret) {
        return new Node(Kind.MAP, place, "", secret);
    }

    static Node list(String place, boolean secret) {
        return new Node(Kind.LIST, place, "", secret);
    }

    static Node scalar(String place, String text, boolean secret) {
        return new Node(Kind.SCALAR, place, text, secret);
    }

    /** What is written here, as messages say it. */
    public String shown() {
        return shown(text());
    }

    private String shown(String text) {
        return secret ? "what is written" : "'" + text + "'";
    }

    /** Adds an entry to a map; a reader refuses a duplicate key before it gets here. */
    void put(String key, Node value) {
        entries.put(key, value);
    }

    /** Adds an entry and remembers where its key stands. */
    void put(String key, String keyPlace, Node value) {
        entries.put(key, value);
        keyPlaces.put(key, keyPlace);
    }

    /** Where a key stands, or where its value does. */
    public String keyPlace(String key) {
        String known = keyPlaces.get(key);
        return known == null ? get(key).place() : known;
    }

    void add(Node item) {
        items.add(item);
    }

    public Kind kind() {
        return kind;
    }

    /** {@code file:line:column}. */
    public String place() {
        return place;
    }

    /** The value of a key that a map must have. */
    public Node get(String key) {
        Node found = map().get(key);
        if (found == null) {
            throw wrong(
                    "the key '" + key + "' is missing",
                    secret ? "the key '" + key + "'" : "keys here: " + String.join(", ", entries.keySet()));
        }
        return found;
    }

    public Optional<Node> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    public Map<String, Node> map() {
        expect(Kind.MAP, "a map of keys and values");
        return entries;
    }

    /** A map of these keys alone, as far as this one has them. */
    public Node part(List<String> keys) {
        Node part = map(place, secret);
        for (Map.Entry<String, Node> entry : map().entrySet()) {
            if (keys.contains(entry.getKey())) {
                part.put(entry.getKey(), keyPlace(entry.getKey()), entry.getValue());
            }
        }
        return part;
    }

    /** A list of these items and more. */
    public Node with(List<Node> more) {
        Node longer = list(place, secret);
        longer.items.addAll(items());
        longer.items.addAll(more);
        return longer;
    }

    public List<Node> items() {
        expect(Kind.LIST, "a list");
        return items;
    }

    public String text() {
        expect(Kind.SCALAR, "one value");
        return scalar;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** The texts of a list. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node item : items()) {
            texts.add(item.text());
        }
        return texts;
    }

    public LocalDate date() {
        try {
            return Dates.parse(text());
        } catch (IllegalArgumentException e) {
            throw wrong(secret ? "this is no date" : e.getMessage(), "a date such as 2026-01-31");
        }
    }

    public Decimal decimal(int scale) {
        try {
            return Digits.parse(text(), scale);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    secret ? "this is no such number" : e.getMessage(), "a number of at most " + scale + " decimals");
        }
    }

    public int integer(int least, int most) {
        String valid = "a whole number from " + least + " to " + most;
        long value;
        try {
            value = Digits.parse(text(), 0).unscaled(0);
        } catch (IllegalArgumentException e) {
            throw wrong(secret ? "this is no such number" : e.getMessage(), valid);
        }
        if (value < least || value > most) {
            throw wrong(shown() + " is out of range", valid);
        }
        return (int) value;
    }

    public boolean flag() {
        if (!text().equals("true") && !text().equals("false")) {
            throw wrong(shown() + " is neither true nor false", "true or false");
        }
        return text().equals("true");
    }

    /** The one of these words that the scalar is. */
    public String word(String... words) {
        for (String word : words) {
            if (word.equals(text())) {
                return word;
            }
        }
        throw wrong(shown() + " is not known here", Valid.oneOf(text(), List.of(words)));
    }

    /** Refuses every key but these. */
    public Node only(String... keys) {
        List<String> known = List.of(keys);
        for (Map.Entry<String, Node> entry : map().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new TableException(
                        secret ? "an unknown key" : "unknown key '" + entry.getKey() + "'",
                        keyPlace(entry.getKey()),
                        Valid.oneOf(entry.getKey(), known));
            }
        }
        return this;
    }

    /** An error about this node. */
    public TableException wrong(String what, String valid) {
        return new TableException(what, place, valid);
    }

    private void expect(Kind wanted, String words) {
        if (kind != wanted) {
            throw wrong(kind.words + " stands where " + words + " should", words);
        }
    }
}
