package io.github.ratecard.release.text;

/** What kind of file one is by its first bytes. */
public enum Magic {
    ZIP("a zip archive", 'P', 'K', 3, 4),
    EMPTY_ZIP("an empty zip archive", 'P', 'K', 5, 6),
    OLD_SPREADSHEET("an Excel spreadsheet, which is not read", 0xD0, 0xCF, 0x11, 0xE0),
    PDF("a PDF document", '%', 'P', 'D', 'F'),
    GZIP("packed with gzip", 0x1F, 0x8B, 8),
    PAGE("a web page, which a site sends where it has no such file", '<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'),
    OTHER_PAGE("a web page, which a site sends where it has no such file", '<', 'h', 't', 'm', 'l'),
    OTHER("");

    private final String words;
    private final int[] bytes;

    Magic(String words, int... bytes) {
        this.words = words;
        this.bytes = bytes;
    }

    public static Magic of(byte[] head) {
        for (Magic each : values()) {
            if (each == OTHER || each.begins(head)) {
                return each;
            }
        }
        return OTHER;
    }

    /** What to call such a file. */
    public String words() {
        return words;
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
