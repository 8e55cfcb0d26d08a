package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Usd;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps all that is found in a run: some of it in memory, the rest in a temporary file. A finding has no value of a claim
 * but codes, counts and dates, so the file has none either.
 */
public final class FindingStore implements Closeable {
    /** What the lists that are complete may hold in memory, all together. */
    private static final long MOST_HELD = 1 << 22;

    private final Spool spool = new Spool();
    private final Words words = new Words();
    private final List<Payer> payers = new ArrayList<>();
    private long held;

    public Kept<Finding> findings() {
        return new Kept<>(spool, this::write, this::finding);
    }

    public Kept<CheckedClaim> claims() {
        return new Kept<>(spool, this::write, this::claim);
    }

    /** A list to which nothing more is added. */
    public <T> Kept<T> complete(Kept<T> kept) {
        held += kept.held();
        if (held > MOST_HELD) {
            held -= kept.held();
            kept.spill();
        }
        return kept;
    }

    private void write(Finding finding, DataOutputStream out) throws IOException {
        FindingPlace where = finding.where();
        out.writeByte(finding.rule().ordinal());
        out.writeByte(finding.severity().ordinal());
        words.write(where.file(), out);
        out.writeBoolean(where.claim().isPresent());
        if (where.claim().isPresent()) {
            write(where.claim().get(), out);
        }
        out.writeInt(where.segment());
        out.writeLong(where.line());
        out.writeLong(where.column());
        words.write(where.loop(), out);
        words.write(where.element(), out);
        words.write(where.field(), out);
        words.write(finding.what(), out);
        words.write(finding.remedy(), out);
        words.write(finding.source(), out);
    }

    private Finding finding(DataInputStream in) throws IOException {
        Rule rule = Rule.values()[in.readByte()];
        Severity severity = Severity.values()[in.readByte()];
        String file = words.read(in);
        Optional<ClaimId> claim = in.readBoolean() ? Optional.of(id(in)) : Optional.empty();
        FindingPlace where = new FindingPlace(
                file,
                claim,
                in.readInt(),
                in.readLong(),
                in.readLong(),
                words.read(in),
                words.read(in),
                words.read(in));
        return new Finding(rule, severity, where, words.read(in), words.read(in), words.read(in));
    }

    private void write(ClaimId id, DataOutputStream out) throws IOException {
        words.write(id.file(), out);
        out.writeInt(id.number());
        words.write(id.transaction(), out);
    }

    private ClaimId id(DataInputStream in) throws IOException {
        return new ClaimId(words.read(in), in.readInt(), words.read(in));
    }

    private void write(CheckedClaim claim, DataOutputStream out) throws IOException {
        write(claim.id(), out);
        out.writeByte(claim.kind().ordinal());
        out.writeInt(number(claim.payer()));
        out.writeInt(claim.findings().size());
        for (Finding finding : claim.findings()) {
            write(finding, out);
        }
        out.writeBoolean(claim.payment().isPresent());
        if (claim.payment().isPresent()) {
            write(claim.payment().get(), out);
        }
    }

    private CheckedClaim claim(DataInputStream in) throws IOException {
        ClaimId id = id(in);
        ClaimKind kind = ClaimKind.values()[in.readByte()];
        Payer payer = payers.get(in.readInt());
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            findings.add(finding(in));
        }
        return new CheckedClaim(
                id, kind, payer, findings, in.readBoolean() ? Optional.of(expected(in)) : Optional.empty());
    }

    /** The guide has a few payers, and every claim is for one of them. */
    private int number(Payer payer) {
        if (!payers.contains(payer)) {
            payers.add(payer);
        }
        return payers.indexOf(payer);
    }

    private void write(Expected expected, DataOutputStream out) throws IOException {
        out.writeByte(expected.amounts().size());
        for (Expected.Amount amount : expected.amounts()) {
            words.write(amount.payee(), out);
            boolean paid = amount.amount().isPresent();
            out.writeBoolean(paid);
            if (paid) {
                words.write(amount.amount().get().amount().toString(), out);
            } else {
                words.write(amount.amount().reason().code().name(), out);
                words.write(amount.amount().reason().text(), out);
            }
        }
    }

    private Expected expected(DataInputStream in) throws IOException {
        List<Expected.Amount> amounts = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            String payee = words.read(in);
            amounts.add(new Expected.Amount(
                    payee,
                    in.readBoolean()
                            ? Outcome.of(Usd.of(Decimal.of(words.read(in))))
                            : Outcome.none(ReasonCode.valueOf(words.read(in)), words.read(in))));
        }
        return new Expected(amounts);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
