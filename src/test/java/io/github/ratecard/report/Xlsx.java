package io.github.ratecard.report;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A workbook read back by ECMA-376, with nothing of the library that wrote it.
 *
 * @param sheets their rows by name, in order; a row's cells by column, from 0
 * @param frozen how many rows of each stay in sight
 */
public record Xlsx(Map<String, List<Map<Integer, Cell>>> sheets, Map<String, Integer> frozen) {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /**
     * One cell.
     *
     * @param type n, s or inlineStr; empty where the file does not say, which means a number
     * @param format how its number is shown
     */
    public record Cell(String type, String text, boolean formula, String format) {
        public boolean isNumber() {
            return type.equals("n") || type.isEmpty();
        }

        public BigDecimal number() {
            if (!isNumber()) {
                throw new AssertionError("'" + text + "' is no number");
            }
            return new BigDecimal(text);
        }
    }

    public static Xlsx read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> formats = formats(document(zip, "xl/styles.xml"));
            Map<String, List<Map<Integer, Cell>>> sheets = new LinkedHashMap<>();
            Map<String, Integer> frozen = new TreeMap<>();
            int number = 0;
            for (Element sheet : elements(document(zip, "xl/workbook.xml"), "sheet")) {
                Document document = document(zip, "xl/worksheets/sheet" + ++number + ".xml");
                String name = sheet.getAttribute("name");
                sheets.put(name, rows(document, formats));
                elements(document, "pane")
                        .forEach(pane -> frozen.put(name, new BigDecimal(pane.getAttribute("ySplit")).intValueExact()));
            }
            return new Xlsx(sheets, frozen);
        }
    }

    /** The text of a cell; empty when there is none. */
    public String text(String sheet, int row, int column) {
        Cell cell = sheets.get(sheet).get(row).get(column);
        return cell == null ? "" : cell.text();
    }

    /** The column of that name, in the row that names columns. */
    public int column(String sheet, int header, String name) {
        for (Map.Entry<Integer, Cell> cell : sheets.get(sheet).get(header).entrySet()) {
            if (cell.getValue().text().equals(name)) {
                return cell.getKey();
            }
        }
        throw new AssertionError(
                "no column " + name + " in " + sheets.get(sheet).get(header));
    }

    private static List<Map<Integer, Cell>> rows(Document sheet, List<String> formats) {
        List<Map<Integer, Cell>> rows = new ArrayList<>();
        for (Element row : elements(sheet, "row")) {
            while (rows.size() < Integer.parseInt(row.getAttribute("r"))) {
                rows.add(new TreeMap<>());
            }
            for (Element cell : elements(row, "c")) {
                rows.get(rows.size() - 1).put(column(cell.getAttribute("r")), cell(cell, formats));
            }
        }
        return rows;
    }

    private static Cell cell(Element cell, List<String> formats) {
        String type = cell.getAttribute("t");
        if (type.equals("s")) {
            throw new AssertionError("a shared text: these grow with the rows");
        }
        String style = cell.getAttribute("s");
        String text = type.equals("inlineStr") ? inline(cell) : cell.getTextContent();
        return new Cell(
                type,
                text,
                !elements(cell, "f").isEmpty(),
                style.isEmpty() ? "" : formats.get(Integer.parseInt(style)));
    }

    private static String inline(Element cell) {
        StringBuilder text = new StringBuilder();
        for (Element part : elements(cell, "t")) {
            boolean kept = part.getAttribute("xml:space").equals("preserve");
            String content = part.getTextContent();
            text.append(decoded(kept ? content : content.strip()));
        }
        return text.toString();
    }

    private static String decoded(String text) {
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder decoded = new StringBuilder();
        while (escape.find()) {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            escape.appendReplacement(decoded, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return escape.appendTail(decoded).toString();
    }

    /** {@code B7} is column 1. */
    private static int column(String reference) {
        int column = 0;
        for (char c : reference.toCharArray()) {
            column = Character.isLetter(c) ? column * 26 + c - 'A' + 1 : column;
        }
        return column - 1;
    }

    private static List<String> formats(Document styles) {
        Map<String, String> codes = new TreeMap<>();
        elements(styles, "numFmt").forEach(f -> codes.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
        List<String> formats = new ArrayList<>();
        for (Element style : elements(elements(styles, "cellXfs").get(0), "xf")) {
            formats.add(codes.getOrDefault(style.getAttribute("numFmtId"), ""));
        }
        return formats;
    }

    private static Document document(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new AssertionError(name, wrong);
        }
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
