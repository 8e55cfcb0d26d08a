package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns the terms of an answer into a {@link Formula}. A term in which nothing varies becomes a constant. Numbers are
 * whole multiples of a power of ten. For each number the largest possible value is known; where that does not fit in 64
 * bits there is no formula, and such rows are worked out as a tree.
 */
public final class FormulaMaker {
    /** Decimals of cents. */
    private static final int CENTS = 2;

    private final Variables variables;
    private final List<CodeAmount> ofCode;
    private final Buffer steps = new Buffer(64);
    private long[] constants = new long[16];
    private int constantCount;
    private int depth;
    private final Term[] amounts = new Term[Reply.Amounts.COUNT];
    private final Size[] sizes = new Size[Reply.Amounts.COUNT];

    /** A number on the stack: its decimals, and the largest whole multiple it can be, without its sign. */
    private record Size(int decimals, long most) {}

    /** There is no formula for a term. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("no 64-bit formula", null, false, false);
        }
    }

    private FormulaMaker(Variables variables, List<CodeAmount> ofCode) {
        this.variables = variables;
        this.ofCode = ofCode;
    }

    /**
     * The formula of an answer's amounts; empty where its numbers may get too large.
     *
     * @param variables those of its place
     * @param reply as it was to the answer's row
     * @param ofCode amounts that are to be variable as well, for codes that are alike
     * @param against the part against which something stands in the place, if that is why an amount is missing
     */
    public static Optional<KeptAnswer> make(
            RowAnswer answer,
            Variables variables,
            List<CodeAmount> ofCode,
            Reply reply,
            Optional<PaymentSystem> against) {
        FormulaMaker maker = new FormulaMaker(variables, ofCode);
        try {
            maker.amount(Reply.Amounts.PROFESSIONAL, answer.professional());
            maker.amount(Reply.Amounts.FACILITY, answer.facility());
            maker.amount(Reply.Amounts.TOTAL, answer.total());
            maker.amount(Reply.Amounts.PATIENT, answer.patient());
            maker.amount(Reply.Amounts.MEDICARE, answer.medicare());
        } catch (TooLarge | ArithmeticException tooLarge) {
            return Optional.empty();
        }
        byte[] steps = Arrays.copyOf(maker.steps.bytes(), maker.steps.length());
        long[] constants = Arrays.copyOf(maker.constants, maker.constantCount);
        return Optional.of(new KeptAnswer(reply, new Formula(steps), constants, against));
    }

    private void amount(int number, Optional<Term> term) {
        if (term.isPresent()) {
            sizes[number] = inDecimals(CENTS, add(term.get()));
            amounts[number] = term.get();
            step(Formula.AMOUNT, number);
            depth--;
        }
    }

    /** Adds the steps that put a term's value on the stack. */
    private Size add(Term term) {
        int earlier = earlier(term);
        if (earlier >= 0) {
            step(Formula.EARLIER, earlier);
            return pushed(sizes[earlier]);
        }
        int variable = variables.number(term);
        if (variable >= 0) {
            step(Formula.VARIABLE, variable);
            return pushed(new Size(Variables.decimals(variable), Variables.most(variable)));
        }
        int amount = ofCode(term);
        if (amount >= 0) {
            step(Formula.OF_CODE, amount);
            int decimals = ofCode.get(amount).decimals();
            return pushed(new Size(decimals, CodeAmount.most(decimals)));
        }
        return isConstant(term) ? constant(term.shown()) : computed(term);
    }

    private int earlier(Term term) {
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] == term) {
                return i;
            }
        }
        return -1;
    }

    private int ofCode(Term term) {
        if (term.source().column().isEmpty()) {
            return -1;
        }
        for (int i = 0; i < ofCode.size(); i++) {
            if (ofCode.get(i).isAt(term.source())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isConstant(Term term) {
        if (variables.number(term) >= 0 || ofCode(term) >= 0) {
            return false;
        }
        List<Term> parts = term.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!isConstant(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Size constant(Decimal value) {
        if (!value.fits()) {
            throw new TooLarge();
        }
        long unscaled = value.unscaled(value.scale());
        if (constantCount == constants.length) {
            constants = Arrays.copyOf(constants, constantCount * 2);
        }
        constants[constantCount++] = unscaled;
        steps.add(Formula.CONSTANT);
        return pushed(new Size(value.scale(), Math.absExact(unscaled)));
    }

    private Size computed(Term term) {
        List<Term> parts = term.parts();
        if (term.op() == Op.ROUNDED) {
            return rounded(add(parts.get(0)));
        }
        if (term.op() == Op.QUOTIENT || term.op() == Op.ROUNDED_UP) {
            // No rule of payment has them yet
            throw new TooLarge();
        }
        if (isAmountAtIndex(term)) {
            amountAtIndex(Formula.AMOUNT_AT_INDEX, parts);
            return pushed(sizeOfAmountAtIndex(parts));
        }
        Size size = add(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            size = combined(term.op(), size, parts.get(i));
        }
        return size;
    }

    /**
     * Whether a term is an amount of the code times a variable, such as work RVU x GPCI. Most steps of a physician's fee
     * are such products, so they and their sums are one step each.
     */
    private boolean isAmountAtIndex(Term term) {
        List<Term> parts = term.parts();
        return term.op() == Op.PRODUCT
                && parts.size() == 2
                && earlier(term) < 0
                && ofCode(parts.get(0)) >= 0
                && variables.number(parts.get(1)) >= 0;
    }

    private void amountAtIndex(byte operation, List<Term> parts) {
        step(operation, ofCode(parts.get(0)));
        steps.add(variables.number(parts.get(1)));
    }

    private Size sizeOfAmountAtIndex(List<Term> parts) {
        int decimals = ofCode.get(ofCode(parts.get(0))).decimals();
        int variable = variables.number(parts.get(1));
        return new Size(
                decimals + Variables.decimals(variable),
                Math.multiplyExact(CodeAmount.most(decimals), Variables.most(variable)));
    }

    private Size combined(Op op, Size left, Term right) {
        if (op == Op.PRODUCT) {
            Size size = add(right);
            popped(Formula.MULTIPLY);
            return new Size(left.decimals() + size.decimals(), Math.multiplyExact(left.most(), size.most()));
        }
        int decimals = Math.max(left.decimals(), decimals(right));
        Size one = inDecimals(decimals, left);
        if (op == Op.SUM && isAmountAtIndex(right) && decimals(right) == decimals) {
            amountAtIndex(Formula.PLUS_AMOUNT_AT_INDEX, right.parts());
            return new Size(
                    decimals,
                    Math.addExact(one.most(), sizeOfAmountAtIndex(right.parts()).most()));
        }
        Size other = inDecimals(decimals, add(right));
        switch (op) {
            case SUM:
                popped(Formula.ADD);
                return new Size(decimals, Math.addExact(one.most(), other.most()));
            case DIFFERENCE:
                popped(Formula.SUBTRACT);
                return new Size(decimals, Math.addExact(one.most(), other.most()));
            case LEAST:
                popped(Formula.LEAST);
                return new Size(decimals, Math.max(one.most(), other.most()));
            case GREATEST:
                popped(Formula.GREATEST);
                return new Size(decimals, Math.max(one.most(), other.most()));
            default:
                throw new TooLarge();
        }
    }

    /** The decimals that a term's value will have: the left one must be given as many before the right one is there. */
    private int decimals(Term term) {
        int earlier = earlier(term);
        if (earlier >= 0) {
            return sizes[earlier].decimals();
        }
        int variable = variables.number(term);
        if (variable >= 0) {
            return Variables.decimals(variable);
        }
        int amount = ofCode(term);
        if (amount >= 0) {
            return ofCode.get(amount).decimals();
        }
        List<Term> parts = term.parts();
        if (term.op() == Op.ROUNDED) {
            return CENTS;
        }
        if (parts.isEmpty() || isConstant(term)) {
            return term.shown().scale();
        }
        int decimals = 0;
        for (int i = 0; i < parts.size(); i++) {
            int of = decimals(parts.get(i));
            decimals = term.op() == Op.PRODUCT ? decimals + of : Math.max(decimals, of);
        }
        return decimals;
    }

    private Size inDecimals(int decimals, Size size) {
        int more = decimals - size.decimals();
        if (more < 0 || more > 18) {
            throw new TooLarge();
        }
        if (more == 0) {
            return size;
        }
        step(Formula.MORE_DECIMALS, more);
        return new Size(decimals, Math.multiplyExact(size.most(), Decimal.powerOfTen(more)));
    }

    private Size rounded(Size size) {
        int fewer = size.decimals() - CENTS;
        if (fewer <= 0) {
            return inDecimals(CENTS, size);
        }
        if (fewer > 18) {
            throw new TooLarge();
        }
        step(Formula.ROUND, fewer);
        return new Size(CENTS, Math.addExact(size.most(), Decimal.powerOfTen(fewer)) / Decimal.powerOfTen(fewer) + 1);
    }

    private Size pushed(Size size) {
        if (++depth > Formula.STACK) {
            throw new TooLarge();
        }
        return size;
    }

    private void popped(byte operation) {
        steps.add(operation);
        depth--;
    }

    private void step(byte operation, int operand) {
        steps.add(operation);
        steps.add(operand);
    }
}
