package io.github.ratecard.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;

/** A workbook of CMS's, read by ECMA-376 and by nothing of the importer's library. */
final class Workbook {
    private Workbook() {}

    /** The cells of the first sheet as CSV: texts, and numbers as they are shown. */
    static String csv(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> texts = texts(zip);
            StringBuilder csv = new StringBuilder();
            XMLStreamReader xml = open(zip, "xl/worksheets/sheet1.xml");
            List<String> cells = new ArrayList<>();
            String type = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    csv.append(CSVFormat.DEFAULT.format(cells.toArray())).append('\n');
                    cells.clear();
                } else if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                } else if (xml.getLocalName().equals("c")) {
                    type = String.valueOf(xml.getAttributeValue(null, "t"));
                    int column = column(xml.getAttributeValue(null, "r"));
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                } else if (xml.getLocalName().equals("v")) {
                    String value = xml.getElementText();
                    cells.set(cells.size() - 1, type.equals("s") ? texts.get(Integer.parseInt(value)) : shown(value));
                }
            }
            return csv.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    /** Amounts are shown to three decimals; 91.724999999999994 is how a workbook stores 91.725. */
    private static String shown(String value) {
        boolean fraction = value.matches("-?\\d*\\.\\d{4,}(E-?\\d+)?|\\d+(\\.\\d+)?E-\\d+");
        return fraction
                ? new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).toPlainString()
                : value;
    }

    /** The texts that cells share, each of one or several runs. */
    private static List<String> texts(ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = open(zip, "xl/sharedStrings.xml");
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }

    private static XMLStreamReader open(ZipFile zip, String entry) throws IOException, XMLStreamException {
        InputStream in = zip.getInputStream(zip.getEntry(entry));
        return XMLInputFactory.newFactory().createXMLStreamReader(in);
    }

    /** {@code B7} is in column 1. */
    private static int column(String cell) {
        int column = 0;
        for (char letter : cell.replaceAll("[0-9]", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
