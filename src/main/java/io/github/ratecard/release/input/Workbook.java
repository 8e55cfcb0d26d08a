package io.github.ratecard.release.input;

import io.github.ratecard.release.finding.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Turns the sheets of an Excel document into CSV with the cells as Excel shows them. A sheet is read as a stream. A
 * document that declares entities is refused, and so is one that unpacks to more than any release.
 */
final class Workbook {
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_SHARED = 64 << 20;
    private static final int MOST_SHEETS = 100;
    /** The most bytes that all sheets together may have as CSV. */
    private static final long MOST_WRITTEN = 128L << 20;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String VALID = "an Excel document as CMS publishes it";

    private final ZipFile zip;
    private final String shown;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final List<String> shared = new ArrayList<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private long written;

    private Workbook(ZipFile zip, String shown) {
        this.zip = zip;
        this.shown = shown;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** One sheet, as CSV in UTF-8. */
    record Sheet(String name, byte[] csv) {}

    /** Whether an archive is an Excel document. */
    static boolean is(ZipFile zip) {
        return zip.getEntry("xl/workbook.xml") != null;
    }

    /**
     * The sheets, in their order.
     *
     * @throws Refused when the document is damaged or larger than any release
     */
    static List<Sheet> sheets(ZipFile zip, String shown) {
        try {
            return new Workbook(zip, shown).read();
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            if (damaged instanceof Refused) {
                throw (Refused) damaged;
            }
            String why =
                    String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
            throw Refused.damaged("the Excel document is damaged: " + Inputs.plain(why), shown, VALID);
        }
    }

    private List<Sheet> read() throws IOException, XMLStreamException {
        readShared();
        readFormats();
        Map<String, String> parts = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", (xml, tag) -> {
            if (tag.equals("Relationship")) {
                parts.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        Map<String, String> names = new java.util.LinkedHashMap<>();
        each("xl/workbook.xml", (xml, tag) -> {
            if (tag.equals("sheet") && names.size() < MOST_SHEETS) {
                names.put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(RELATIONS, "id"));
            }
        });
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            String part = parts.getOrDefault(name.getValue(), "");
            String path = part.startsWith("/") ? part.substring(1) : "xl/" + part;
            if (part.contains("worksheets/") && zip.getEntry(path) != null) {
                sheets.add(new Sheet(Inputs.plain(name.getKey()), csv(path)));
            }
        }
        return sheets;
    }

    private void readShared() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return;
        }
        int[] size = {0};
        StringBuilder text = new StringBuilder();
        try (InputStream in = open("xl/sharedStrings.xml")) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean inText = false;
            while (xml.hasNext()) {
                int event = next(xml);
                String tag = event <= XMLStreamConstants.END_ELEMENT ? xml.getLocalName() : "";
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inText = tag.equals("t");
                    text.setLength(tag.equals("si") ? 0 : text.length());
                    if (tag.equals("rPh")) {
                        skip(xml);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText = false;
                    if (tag.equals("si")) {
                        size[0] += text.length() + 1;
                        shared.add(text.toString());
                    }
                } else if (inText && isText(event)) {
                    text.append(xml.getText());
                    refuse(size[0] + text.length() > MOST_SHARED);
                }
            }
        }
    }

    private void readFormats() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/styles.xml") == null) {
            return;
        }
        Map<Integer, String> own = new HashMap<>();
        boolean[] cells = {false};
        each("xl/styles.xml", (xml, tag) -> {
            if (tag.equals("numFmt")) {
                own.put(
                        Integer.parseInt(xml.getAttributeValue(null, "numFmtId")),
                        xml.getAttributeValue(null, "formatCode"));
            } else if (tag.equals("cellXfs")) {
                cells[0] = true;
            } else if (tag.equals("cellStyles") || tag.equals("dxfs")) {
                cells[0] = false;
            } else if (tag.equals("xf") && cells[0]) {
                String id = xml.getAttributeValue(null, "numFmtId");
                formats.add(NumberFormat.of(id == null ? 0 : Integer.parseInt(id), own));
            }
        });
    }

    private byte[] csv(String path) throws IOException, XMLStreamException {
        StringBuilder csv = new StringBuilder();
        try (InputStream in = open(path)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int row = 1;
            int column = 0;
            int widest = 0;
            String type = "";
            int style = 0;
            StringBuilder value = new StringBuilder();
            boolean reads = false;
            while (xml.hasNext()) {
                int event = next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String tag = xml.getLocalName();
                    if (tag.equals("row")) {
                        String number = xml.getAttributeValue(null, "r");
                        int to = number == null ? row : Integer.parseInt(number);
                        for (; row < to; row++) {
                            csv.append('\n');
                            refuse(csv.length() > InputFile.MOST_BYTES);
                        }
                        column = 0;
                    } else if (tag.equals("c")) {
                        String at = xml.getAttributeValue(null, "r");
                        int to = at == null ? column + 1 : number(at);
                        for (int i = Math.max(column, 1); i < to; i++) {
                            csv.append(',');
                        }
                        refuse(csv.length() > InputFile.MOST_BYTES);
                        column = to;
                        type = String.valueOf(xml.getAttributeValue(null, "t"));
                        String styled = xml.getAttributeValue(null, "s");
                        style = styled == null ? 0 : Integer.parseInt(styled);
                        value.setLength(0);
                    } else if (tag.equals("v") || tag.equals("t")) {
                        reads = true;
                    } else if (tag.equals("rPh")) {
                        skip(xml);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    String tag = xml.getLocalName();
                    reads = false;
                    if (tag.equals("c")) {
                        append(shownAs(value.toString(), type, style), csv);
                    } else if (tag.equals("row")) {
                        // Empty cells at the end of a row are not written
                        widest = Math.max(widest, column);
                        csv.append(",".repeat(Math.max(0, widest - Math.max(column, 1))));
                        csv.append('\n');
                        row++;
                    }
                } else if (reads && isText(event)) {
                    value.append(xml.getText());
                    refuse(value.length() > InputFile.MOST_BYTES);
                }
            }
        }
        written += csv.length();
        refuse(written > MOST_WRITTEN);
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell as Excel shows it. */
    private String shownAs(String value, String type, int style) {
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "inlineStr", "str", "e", "b" -> value;
            default ->
                value.isBlank()
                        ? ""
                        : (style < formats.size() ? formats.get(style) : NumberFormat.GENERAL).show(value.strip());
        };
    }

    private static void append(String cell, StringBuilder csv) {
        boolean plain = true;
        for (int i = 0; plain && i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain = c != ',' && c != '"' && c >= ' ';
        }
        if (plain) {
            csv.append(cell);
            return;
        }
        csv.append('"');
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            // A line end in a cell would become a line end in a row
            csv.append(c == '"' ? "\"\"" : c == '\n' || c == '\r' ? " " : String.valueOf(c));
        }
        csv.append('"');
    }

    /** The column of {@code AB12}, counted from 1. */
    private int number(String at) {
        int number = 0;
        for (int i = 0; i < at.length() && Character.isLetter(at.charAt(i)); i++) {
            number = number * 26 + at.charAt(i) - 'A' + 1;
            refuse(number < 1 || number > 16_384);
        }
        return number;
    }

    private interface Tag {
        void at(XMLStreamReader xml, String name);
    }

    private void each(String path, Tag use) throws IOException, XMLStreamException {
        try (InputStream in = open(path)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                    use.at(xml, xml.getLocalName());
                }
            }
        }
    }

    private int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refused.damaged("the Excel document declares entities", shown, VALID);
        }
        return event;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Passes over an element with all in it. */
    private void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw Refused.damaged("the Excel document lacks " + path, shown, VALID);
        }
        long[] all = {0};
        return new CheckedEntry(zip.getInputStream(entry), entry, read -> {
            all[0] += read;
            refuse(all[0] > MOST_BYTES);
        });
    }

    private void refuse(boolean large) {
        if (large) {
            throw new Refused(
                    "the Excel document unpacks to more than any such release",
                    shown,
                    "sheets of at most " + (MOST_BYTES >> 20) + " MiB",
                    Refused.FETCH_AGAIN);
        }
    }
}
