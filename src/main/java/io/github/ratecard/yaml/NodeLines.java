package io.github.ratecard.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Turns a {@link Node} tree into the rows of a compiled document and back: one node a line, depth first. */
public final class NodeLines {
    private static final int DIGITS = 6;

    private NodeLines() {}

    public static List<String[]> write(Node root) {
        List<String[]> lines = new ArrayList<>();
        write(root, "", 0, lines);
        return lines;
    }

    /** Rebuilds the tree from {@link #write}'s rows. */
    public static Node read(String file, List<String[]> lines) {
        Deque<Node> open = new ArrayDeque<>();
        Node root = Node.map(file);
        for (String[] line : lines) {
            int depth = Integer.parseInt(line[1]);
            Node node = node(line);
            while (open.size() > depth) {
                open.pop();
            }
            if (open.isEmpty()) {
                root = node;
            } else if (open.peek().kind() == Node.Kind.MAP) {
                open.peek().put(line[4], node);
            } else {
                open.peek().add(node);
            }
            open.push(node);
        }
        return root;
    }

    private static Node node(String[] line) {
        // Names of Node.Kind: to find a constant by its name begins with reflection, which slows a cold start
        return switch (line[3]) {
            case "MAP" -> Node.map(line[2]);
            case "LIST" -> Node.list(line[2]);
            case "SCALAR" -> Node.scalar(line[2], line[5]);
            default -> throw new IllegalArgumentException("no kind of node: " + line[3]);
        };
    }

    private static void write(Node node, String key, int depth, List<String[]> lines) {
        String number = String.valueOf(lines.size());
        String padded = "0".repeat(DIGITS - number.length()) + number;
        String value = node.kind() == Node.Kind.SCALAR ? node.text() : "";
        lines.add(new String[] {
            padded, String.valueOf(depth), node.place(), node.kind().name(), key, value
        });
        if (node.kind() == Node.Kind.MAP) {
            for (Map.Entry<String, Node> entry : node.map().entrySet()) {
                write(entry.getValue(), entry.getKey(), depth + 1, lines);
            }
        } else if (node.kind() == Node.Kind.LIST) {
            for (Node item : node.items()) {
                write(item, "", depth + 1, lines);
            }
        }
    }
}
