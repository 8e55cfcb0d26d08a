package io.github.ratecard.table.file;

import io.github.ratecard.table.kind.TableException;

/** What to say of a damaged table: what messages call its file, and what to do. */
public final class Damage {
    private final String file;
    private final String remedy;

    private Damage(String file, String remedy) {
        this.file = file;
        this.remedy = remedy;
    }

    /** Of a table that the program brings, or of which nobody knows where it is from. */
    public static Damage ofAny(String file) {
        return new Damage(file, "rebuild it, or import the release again");
    }

    /** Of an imported table. */
    public static Damage ofImported(String file) {
        return new Damage(file, "import the release again, or drop the table with 'ratecard tables repair'");
    }

    /** Of what holds imported tables together. */
    public static Damage ofIndex(String file) {
        return new Damage(file, "run 'ratecard tables repair', which says what to import again");
    }

    String file() {
        return file;
    }

    TableException of(String what) {
        return new TableException(what, file, remedy);
    }

    /** Says what would be valid as well. */
    TableException of(String what, String valid) {
        return new TableException(what, file, valid + "; " + remedy);
    }

    TableException changed() {
        return of("the compiled table was changed after it was written");
    }

    TableException otherVersion() {
        return of("the compiled table was written by another version of this program");
    }
}
