package io.github.ratecard.claim.finding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes texts, and those that come again and again as numbers. */
final class Words {
    private static final int MOST = 4096;
    private static final int LONGEST = 512;
    private static final int SPELLED = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    void write(String text, DataOutputStream out) throws IOException {
        Integer known = numbers.get(text);
        if (known == null && texts.size() < MOST && text.length() <= LONGEST) {
            known = texts.size();
            numbers.put(text, known);
            texts.add(text);
        }
        if (known != null) {
            out.writeShort(known);
            return;
        }
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeShort(SPELLED);
        out.writeInt(letters.length);
        out.write(letters);
    }

    String read(DataInputStream in) throws IOException {
        int number = in.readShort();
        return number == SPELLED
                ? new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE)
                : texts.get(number);
    }
}
