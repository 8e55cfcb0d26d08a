package io.github.ratecard.table;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.entry.ReleasePage;
import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.file.TableFile;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.NodeLines;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * All tables at hand, shipped and imported, asked by date.
 *
 * <p>Of the editions in force on a date, the one with the latest {@code from} is asked first; on a tie an
 * imported one before a shipped one, then a quarterly one before that of the final rule. A complete edition answers
 * for good. A partial one answers only for the rows it holds; otherwise the next is asked.
 */
public final class Tables implements Closeable {
    public static final String EDITIONS = "editions.table";
    public static final String PARAMETERS = "parameters.table";
    public static final String SOURCES = "sources.table";
    public static final String PROCEDURES = "procedures.table";
    public static final String LAYOUTS = "layouts.table";
    public static final String IMPORTS = "imports.table";
    public static final String REMARKS = "remarks.table";

    private static final List<TableKind> OF_CODES = List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES);

    private final List<TableStore> stores;
    private final PassedOver passedOver = new PassedOver();
    private final List<EditionRows> editions = new ArrayList<>();
    // Lists by the ordinal of a kind: maps and sets of enums begin with reflection, which slows a cold start
    private final List<List<EditionRows>> byKind = new ArrayList<>();
    private final List<ReadColumns> lookedAt = new ArrayList<>();
    private final AtomicInteger marks = new AtomicInteger();
    private final Looks looks = new Looks();
    private volatile List<ReleasePage> releases = List.of();
    private volatile Optional<Replacements> replacements = Optional.empty();
    private final OpenFiles files = new OpenFiles();
    private final Map<String, List<Parameter>> parameters = new ConcurrentHashMap<>();

    private Tables(List<TableStore> stores) {
        this.stores = List.copyOf(stores);
        for (TableKind kind : TableKind.values()) {
            lookedAt.add(new ReadColumns(kind, marks, looks));
            byKind.add(new ArrayList<>(2));
        }
    }

    /**
     * Opens the stores; the first that holds a source or document answers for it. What is imported while they are open
     * changes nothing in them; what was imported since a store was named, or while it is being opened, is in them.
     *
     * @throws TableException when an index is damaged
     */
    public static Tables open(List<TableStore> stores) {
        List<TableStore> newest = stores;
        while (true) {
            Tables tables = new Tables(newest);
            Optional<TableException> damage = tables.read();
            if (!isOutdated(newest)) {
                if (damage.isEmpty()) {
                    return tables;
                }
                tables.close();
                throw damage.get();
            }
            tables.close();
            newest = newest(newest);
        }
    }

    private Optional<TableException> read() {
        Map<String, TableKind> kinds = TableKind.byName();
        try {
            for (TableStore store : stores) {
                if (store.holds(EDITIONS)) {
                    for (String[] row :
                            file(store, TableKind.EDITIONS, EDITIONS).all()) {
                        Edition edition = Edition.of(row, kinds.get(row[1]), store.isImported());
                        editions.add(new EditionRows(
                                edition, lookedAt.get(edition.table().ordinal()), store, files));
                    }
                }
            }
        } catch (TableException damaged) {
            return Optional.of(damaged);
        }
        editions.sort(new EditionOrder());
        for (EditionRows rows : editions) {
            of(rows.edition().table()).add(rows);
        }
        hold();
        return Optional.empty();
    }

    /** Opens all imported tables at once, because their folder is removed two imports later. */
    private void hold() {
        for (EditionRows rows : editions) {
            if (rows.edition().imported()) {
                rows.hold();
            }
        }
        for (TableStore store : stores) {
            if (store.isImported()) {
                files.hold(store, REMARKS);
                files.hold(store, PARAMETERS);
                files.hold(store, SOURCES);
            }
        }
    }

    /** The editions of a table, in the order in which they are asked. */
    private List<EditionRows> of(TableKind kind) {
        return byKind.get(kind.ordinal());
    }

    private static boolean isOutdated(List<TableStore> stores) {
        for (TableStore store : stores) {
            if (store.isOutdated()) {
                return true;
            }
        }
        return false;
    }

    private static List<TableStore> newest(List<TableStore> stores) {
        List<TableStore> newest = new ArrayList<>();
        for (TableStore store : stores) {
            newest.add(store.newest());
        }
        return newest;
    }

    /**
     * Prepares for very many questions: tables are read into memory once, and rows that were found are kept. It costs
     * more than a single answer does.
     */
    public void keep() {
        for (EditionRows rows : editions) {
            rows.keep();
        }
    }

    /** Every edition, in the order in which they would be asked. */
    public List<Edition> editions() {
        List<Edition> all = new ArrayList<>(editions.size());
        for (EditionRows rows : editions) {
            all.add(rows.edition());
        }
        return all;
    }

    /** The days that each edition and each value of a parameter holds for. */
    public List<DateRange> dates() {
        List<DateRange> dates = new ArrayList<>();
        editions.forEach(rows -> dates.add(rows.edition().dates()));
        parameters().forEach(parameter -> dates.add(parameter.dates()));
        return dates;
    }

    /** The editions of a table in force on a date, the one to be asked first in front. */
    public List<Edition> inForce(TableKind kind, LocalDate date) {
        List<Edition> found = new ArrayList<>(2);
        for (EditionRows rows : of(kind)) {
            if (rows.edition().dates().contains(date)) {
                found.add(rows.edition());
            }
        }
        return found;
    }

    /**
     * The row with this key on a date.
     *
     * @return the row; or NO_EDITION_FOR_DATE, NOT_ON_SCHEDULE (a complete edition lacks it) or NOT_IN_EDITION
     */
    public Outcome<TableRow> find(TableKind kind, LocalDate date, String... key) {
        ask(kind, key);
        Outcome<List<TableRow>> rows = search(kind, date, prefix(key));
        return rows.isPresent() ? Outcome.of(rows.get().get(0)) : Outcome.none(rows.reason());
    }

    /** The row with this key on a date; empty without a reason when there is none. */
    public Optional<TableRow> look(TableKind kind, LocalDate date, String... key) {
        ask(kind, key);
        String prefix = prefix(key);
        for (EditionRows candidate : of(kind)) {
            if (candidate.edition().dates().contains(date)) {
                List<TableRow> rows = candidate.starting(prefix);
                boolean held = candidate.held(prefix).isPresent();
                if (!rows.isEmpty() || held || candidate.edition().complete()) {
                    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
                }
            }
        }
        return Optional.empty();
    }

    /** The rows whose key begins with these columns on a date, all from one edition; never an empty list. */
    public Outcome<List<TableRow>> findAll(TableKind kind, LocalDate date, String... key) {
        ask(kind, key);
        return search(kind, date, prefix(key));
    }

    /** Notes that the table was asked by a code. A key that cannot be a code does not count. */
    private void ask(TableKind kind, String... key) {
        lookedAt.get(kind.ordinal()).ask();
        if (kind.isByProcedure() && (key.length == 0 || !HcpcsCode.isCode(key[0]))) {
            looks.looked();
        }
    }

    /**
     * How many tables and columns have been read so far. They include all that an answer was decided by, except the
     * amounts that {@link #looks} counts.
     */
    public int lookedAt() {
        return marks.get();
    }

    /** Whether a table has been asked. */
    public boolean isAsked(TableKind kind) {
        return lookedAt.get(kind.ordinal()).isAsked();
    }

    /** The looks at amounts, and the tables asked, by thread. */
    public Looks looks() {
        return looks;
    }

    /** The rows that begin with this column in any edition in force on a date, whichever of them would be asked. */
    public List<TableRow> everywhere(TableKind kind, LocalDate date, String key) {
        List<TableRow> rows = List.of();
        for (EditionRows candidate : of(kind)) {
            if (candidate.edition().dates().contains(date)) {
                List<TableRow> found = candidate.withFirst(key);
                if (rows.isEmpty()) {
                    rows = found;
                } else if (!found.isEmpty()) {
                    rows = new ArrayList<>(rows);
                    rows.addAll(found);
                }
            }
        }
        return rows;
    }

    /** The first column of rows that begin with this text on a date, at most so many, for a hint. */
    public List<String> keysStarting(TableKind kind, LocalDate date, String prefix, int most) {
        List<String> keys = new ArrayList<>();
        for (Edition edition : inForce(kind, date)) {
            for (TableRow row : rowsOf(edition).starting(prefix)) {
                if (keys.size() < most) {
                    keys.add(row.first());
                }
            }
        }
        return keys;
    }

    /** Every row of an edition, in the order of its keys. */
    public List<TableRow> rows(Edition edition) {
        lookedAt.get(edition.table().ordinal()).ask();
        return new ArrayList<>(rowsOf(edition).all());
    }

    /** The row of one edition with this key. */
    public Optional<TableRow> findIn(Edition edition, String... key) {
        ask(edition.table(), key);
        List<TableRow> rows = rowsOf(edition).starting(prefix(key));
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Why the row of one edition with this key is held back; empty when it is not. */
    public Optional<Reason> heldIn(Edition edition, String... key) {
        return rowsOf(edition).held(prefix(key)).map(remark -> heldBack(edition, remark));
    }

    /** The keys of an edition that are held back, in their order. */
    public List<Remark> held(Edition edition) {
        return rowsOf(edition).held();
    }

    /** Whether any key of any edition is held back. */
    public boolean holdBackAny() {
        for (EditionRows rows : editions) {
            if (!rows.held().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any row with this first column is held back in an edition in force on a date. */
    public boolean isHeldBack(TableKind kind, LocalDate date, String key) {
        for (EditionRows candidate : of(kind)) {
            if (candidate.edition().dates().contains(date)
                    && candidate.held(key + '\t').isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A parameter on a date, or NO_PARAMETER_FOR_DATE. */
    public Outcome<Parameter> parameter(String name, LocalDate date) {
        for (Parameter parameter : parameters(name)) {
            if (parameter.dates().contains(date)) {
                return Outcome.of(parameter);
            }
        }
        return Outcome.none(ReasonCode.NO_PARAMETER_FOR_DATE, "'" + name + "' is not known for " + date);
    }

    /**
     * All values of a parameter: the shipped ones by date, then those that were imported. Where both hold for a date,
     * they agree, or the shipped one counts: an import refuses a value that contradicts it.
     */
    public List<Parameter> parameters(String name) {
        List<Parameter> known = parameters.get(name);
        if (known == null) {
            known = new ArrayList<>();
            for (TableFile file : parameterFiles()) {
                for (String[] row : file.starting(name + "\t")) {
                    known.add(parameter(row));
                }
            }
            parameters.put(name, known);
        }
        return known;
    }

    /** All parameters with all their values: the shipped ones by name and date, then those that were imported. */
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        for (TableFile file : parameterFiles()) {
            for (String[] row : file.all()) {
                all.add(parameter(row));
            }
        }
        return all;
    }

    /** Every source, the fields named as the columns of {@link TableKind#SOURCES}, each id once. */
    public List<Map<String, String>> sources() {
        Map<String, Map<String, String>> found = new java.util.TreeMap<>();
        for (TableStore store : stores) {
            if (files.holds(store, SOURCES)) {
                for (String[] row : file(store, TableKind.SOURCES, SOURCES).all()) {
                    found.putIfAbsent(row[0], named(TableKind.SOURCES, row));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The layouts of CMS's files, by id. */
    public List<Node> layouts() {
        List<Node> layouts = new ArrayList<>();
        for (TableStore store : stores) {
            if (store.holds(LAYOUTS)) {
                for (String[] row : file(store, TableKind.LAYOUTS, LAYOUTS).all()) {
                    layouts.add(document(store, row[1]));
                }
            }
        }
        return layouts;
    }

    /** The fields of a source by its id, named as the columns of {@link TableKind#SOURCES}. */
    public Optional<Map<String, String>> source(String id) {
        for (TableStore store : stores) {
            if (files.holds(store, SOURCES)) {
                List<String[]> rows = file(store, TableKind.SOURCES, SOURCES).starting(id + "\t");
                if (!rows.isEmpty()) {
                    return Optional.of(named(TableKind.SOURCES, rows.get(0)));
                }
            }
        }
        return Optional.empty();
    }

    /** From now on this is told of files among the user's guides that are none, each time they are come upon. */
    public void tellPassedOver(Consumer<TableException> listener) {
        passedOver.listener = Optional.of(listener);
    }

    /** What is wrong with the first file among the user's guides that is none; empty when all are guides. */
    public Optional<TableException> passedOver() {
        return passedOver.first;
    }

    /** Files among the user's guides that are none. */
    private static final class PassedOver implements Consumer<TableException> {
        private Optional<Consumer<TableException>> listener = Optional.empty();
        private Optional<TableException> first = Optional.empty();

        @Override
        public void accept(TableException noGuide) {
            if (first.isEmpty()) {
                first = Optional.of(noGuide);
            }
            if (listener.isPresent()) {
                listener.get().accept(noGuide);
            }
        }
    }

    /**
     * Every name of every procedure, the user's own guides first. A file of the user's that is no guide is passed over.
     *
     * @throws TableException when two guides have one name
     */
    public List<ProcedureName> procedures() {
        Map<String, ProcedureName> found = new java.util.LinkedHashMap<>();
        for (TableStore store : stores) {
            for (ProcedureName name : store.ownGuides(passedOver)) {
                add(name, found);
            }
            if (store.holds(PROCEDURES)) {
                for (String[] row :
                        file(store, TableKind.PROCEDURES, PROCEDURES).all()) {
                    add(new ProcedureName(row[0], row[1], row[2], row[3], row[4]), found);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void add(ProcedureName name, Map<String, ProcedureName> found) {
        ProcedureName before = found.putIfAbsent(name.name(), name);
        if (before != null) {
            throw new TableException(
                    "two guides are named '" + name.name() + "'", before.file(), "a name that no other guide has");
        }
    }

    /** The tree of a YAML document: a compiled one, or a guide of the user's own. */
    public Optional<Node> document(String file) {
        Optional<Node> own = OwnGuides.read(file);
        if (own.isPresent()) {
            return own;
        }
        for (TableStore store : stores) {
            if (store.holds(file)) {
                return Optional.of(document(store, file));
            }
        }
        return Optional.empty();
    }

    private Node document(TableStore store, String file) {
        return NodeLines.read(file, file(store, TableKind.DOCUMENT, file).all());
    }

    /**
     * Reads every table whole and checks its hash and order.
     *
     * @return what is wrong, one entry for each damaged table; empty when all are sound
     */
    public List<TableException> verify() {
        List<TableException> wrong = new ArrayList<>();
        for (TableStore store : stores) {
            verify(store, TableKind.EDITIONS, EDITIONS, wrong);
            verify(store, TableKind.PARAMETERS, PARAMETERS, wrong);
            verify(store, TableKind.SOURCES, SOURCES, wrong);
            verify(store, TableKind.REMARKS, REMARKS, wrong);
            verify(store, TableKind.IMPORTS, IMPORTS, wrong);
            verify(store, TableKind.PROCEDURES, PROCEDURES, wrong);
            verify(store, TableKind.LAYOUTS, LAYOUTS, wrong);
        }
        for (EditionRows rows : editions) {
            try {
                rows.file().verify();
            } catch (TableException damaged) {
                wrong.add(damaged);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wrong;
    }

    private static void verify(TableStore store, TableKind kind, String file, List<TableException> wrong) {
        if (store.holds(file)) {
            try {
                store.verify(kind, file);
            } catch (TableException damaged) {
                wrong.add(damaged);
            }
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<List<TableRow>> search(TableKind kind, LocalDate date, String prefix) {
        Optional<Edition> first = Optional.empty();
        for (EditionRows candidate : of(kind)) {
            Edition edition = candidate.edition();
            if (!edition.dates().contains(date)) {
                continue;
            }
            Optional<Remark> held = candidate.held(prefix);
            if (held.isPresent()) {
                return Outcome.none(heldBack(edition, held.get()));
            }
            List<TableRow> rows = candidate.starting(prefix);
            if (!rows.isEmpty()) {
                return Outcome.of(rows);
            }
            if (edition.complete()) {
                Optional<Reason> replaced = replaced(kind, date, prefix);
                return Outcome.none(replaced.isPresent() ? replaced.get() : notOnSchedule(edition, prefix));
            }
            first = first.isPresent() ? first : Optional.of(edition);
        }
        if (first.isEmpty()) {
            return Outcome.none(noEdition(kind, date));
        }
        Optional<Reason> replaced = replaced(kind, date, prefix);
        return Outcome.none(replaced.isPresent() ? replaced.get() : notInEdition(kind, prefix, first.get()));
    }

    private Optional<Reason> replaced(TableKind kind, LocalDate date, String prefix) {
        return OF_CODES.contains(kind) ? replacements().reason(key(prefix), date) : Optional.empty();
    }

    /** Which codes took the place of others. Read when it is first asked for. */
    public Replacements replacements() {
        Optional<Replacements> known = replacements;
        if (known.isEmpty()) {
            known = Optional.of(Replacements.of(this));
            replacements = known;
        }
        return known.get();
    }

    private static Reason heldBack(Edition edition, Remark remark) {
        return Reason.of(
                ReasonCode.HELD_BACK,
                remark.shown() + " of " + edition.id() + " is held back: " + remark.text() + " (" + remark.place()
                        + ")");
    }

    private static Reason notOnSchedule(Edition edition, String prefix) {
        return Reason.of(
                ReasonCode.NOT_ON_SCHEDULE,
                key(prefix) + " is not in " + edition.id() + ", a complete edition of "
                        + edition.table().title());
    }

    private Reason notInEdition(TableKind kind, String prefix, Edition asked) {
        return Reason.of(
                ReasonCode.NOT_IN_EDITION,
                key(prefix) + " is not in " + asked.id() + ", which is an excerpt: import " + importable(kind));
    }

    private Reason noEdition(TableKind kind, LocalDate date) {
        Optional<DateRange> span = span(kind);
        String held = span.isPresent() ? "the tables hold " + span.get() : "there are none";
        return Reason.of(
                ReasonCode.NO_EDITION_FOR_DATE,
                "no " + kind.title() + " for " + date + " (" + held + "): import " + importable(kind));
    }

    /** Where CMS publishes what can be imported. Read when it is first asked for. */
    public List<ReleasePage> releases() {
        List<ReleasePage> known = releases;
        if (known.isEmpty()) {
            known = document(ReleasePage.FILE).map(ReleasePage::read).orElse(List.of());
            releases = known;
        }
        return known;
    }

    /** What to import for a table, and the page that has it. */
    public String importable(TableKind kind) {
        return kind.release()
                + ReleasePage.of(kind, releases())
                        .map(page -> ", from " + page.page())
                        .orElse("");
    }

    /** From the first to the last day that any edition of a table covers. */
    public Optional<DateRange> span(TableKind kind) {
        Optional<DateRange> span = Optional.empty();
        for (EditionRows rows : of(kind)) {
            DateRange dates = rows.edition().dates();
            span = Optional.of(span.isPresent() ? around(span.get(), dates) : dates);
        }
        return span;
    }

    private static DateRange around(DateRange a, DateRange b) {
        return new DateRange(
                a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to());
    }

    private static String prefix(String... key) {
        StringBuilder prefix = new StringBuilder();
        for (String column : key) {
            prefix.append(column).append('\t');
        }
        return prefix.toString();
    }

    private static String key(String prefix) {
        return prefix.strip().replace('\t', '-');
    }

    private EditionRows rowsOf(Edition edition) {
        for (EditionRows rows : of(edition.table())) {
            if (rows.edition() == edition || rows.edition().equals(edition)) {
                return rows;
            }
        }
        throw new IllegalStateException("edition " + edition.id() + " is in no store");
    }

    /** The parameters of every store, the shipped ones first. */
    private List<TableFile> parameterFiles() {
        List<TableFile> files = new ArrayList<>(2);
        for (TableStore store : stores) {
            if (this.files.holds(store, PARAMETERS)) {
                files.add(store.isImported() ? files.size() : 0, file(store, TableKind.PARAMETERS, PARAMETERS));
            }
        }
        if (files.isEmpty()) {
            throw new TableException(
                    "there are no compiled tables",
                    PARAMETERS,
                    "build the program, or give --data a folder with tables");
        }
        return files;
    }

    private TableFile file(TableStore store, TableKind kind, String file) {
        return files.get(store, kind, file);
    }

    private static Parameter parameter(String[] row) {
        Map<String, String> named = named(TableKind.PARAMETERS, row);
        String code = named.get("assumption");
        return new Parameter(
                named.get("name"),
                new DateRange(Dates.parse(named.get("from")), Dates.parse(named.get("to"))),
                Decimal.of(named.get("value")),
                named.get("unit"),
                named.get("source"),
                named.get("description"),
                code.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Reason.of(ReasonCode.valueOf(code), named.get("because"))));
    }

    private static Map<String, String> named(TableKind kind, String[] row) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
            named.put(kind.columns().get(i).name(), row[i]);
        }
        return named;
    }
}
