package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.model.Decimal;
import java.util.Arrays;

/**
 * How the amounts of an answer follow from constants and from the variables of a place, a row and a code: the steps of
 * its {@link io.github.ratecard.model.Term terms} for a stack machine on whole numbers. {@link FormulaMaker} makes it
 * from the terms, so each rule is written down once. Many codes share one formula, each with constants of its own.
 */
public final class Formula {
    /** The next constant is put on the stack. */
    static final byte CONSTANT = 0;
    /** A variable, whose number follows, is put on the stack. */
    static final byte VARIABLE = 1;

    static final byte ADD = 2;
    static final byte SUBTRACT = 3;
    static final byte MULTIPLY = 4;
    static final byte LEAST = 5;
    static final byte GREATEST = 6;
    /** The top is multiplied by ten, as often as the number that follows. */
    static final byte MORE_DECIMALS = 7;
    /** The top is rounded half up, losing as many decimals as the number that follows. */
    static final byte ROUND = 8;
    /** The top is taken off the stack: it is the amount whose number follows. */
    static final byte AMOUNT = 9;
    /** An earlier amount, whose number follows, is put on the stack. */
    static final byte EARLIER = 10;
    /** An amount of the code, whose number follows, is put on the stack. */
    static final byte OF_CODE = 11;
    /** An amount of the code times a variable, whose numbers follow, is put on the stack. */
    static final byte AMOUNT_AT_INDEX = 12;
    /** An amount of the code times a variable, whose numbers follow, is added to the top. */
    static final byte PLUS_AMOUNT_AT_INDEX = 13;

    static final int STACK = 32;
    /** How many amounts of a code can be told apart. */
    public static final int MOST_AMOUNTS = Byte.MAX_VALUE;

    private final byte[] steps;

    Formula(byte[] steps) {
        this.steps = steps.clone();
    }

    /**
     * Works the amounts out.
     *
     * @param given what a row puts in
     */
    void run(long[] constants, FormulaInput given, Reply.Amounts amounts) {
        long[] stack = given.stack();
        long[] variables = given.variables();
        int[] ofCode = given.amounts();
        int ofCodeFrom = given.amountsFrom();
        int constant = 0;
        int top = -1;
        for (int at = 0; at < steps.length; at++) {
            switch (steps[at]) {
                case CONSTANT:
                    stack[++top] = constants[constant++];
                    break;
                case VARIABLE:
                    stack[++top] = variables[steps[++at]];
                    break;
                case ADD:
                    top--;
                    stack[top] += stack[top + 1];
                    break;
                case SUBTRACT:
                    top--;
                    stack[top] -= stack[top + 1];
                    break;
                case MULTIPLY:
                    top--;
                    stack[top] *= stack[top + 1];
                    break;
                case LEAST:
                    top--;
                    stack[top] = Math.min(stack[top], stack[top + 1]);
                    break;
                case GREATEST:
                    top--;
                    stack[top] = Math.max(stack[top], stack[top + 1]);
                    break;
                case MORE_DECIMALS:
                    stack[top] *= Decimal.powerOfTen(steps[++at]);
                    break;
                case ROUND:
                    stack[top] = rounded(stack[top], Decimal.powerOfTen(steps[++at]));
                    break;
                case AMOUNT:
                    amounts.set(steps[++at], stack[top--]);
                    break;
                case OF_CODE:
                    stack[++top] = ofCode[ofCodeFrom + steps[++at]];
                    break;
                case AMOUNT_AT_INDEX:
                    stack[++top] = ofCode[ofCodeFrom + steps[++at]] * variables[steps[++at]];
                    break;
                case PLUS_AMOUNT_AT_INDEX:
                    stack[top] += ofCode[ofCodeFrom + steps[++at]] * variables[steps[++at]];
                    break;
                default:
                    stack[++top] = amounts.get(steps[++at]);
            }
        }
    }

    /**
     * The same for codes that have more amounts.
     *
     * @param places where the amounts it is worked out from are among theirs
     */
    Formula withAmountsAt(int[] places) {
        byte[] same = steps.clone();
        for (int at = 0; at < same.length; at++) {
            byte step = same[at];
            if (step >= OF_CODE) {
                same[at + 1] = (byte) places[same[at + 1]];
            }
            at += operands(step);
        }
        return new Formula(same);
    }

    /** How many numbers follow a step. */
    private static int operands(byte step) {
        if (step >= AMOUNT_AT_INDEX) {
            return 2;
        }
        return step == VARIABLE || step >= MORE_DECIMALS ? 1 : 0;
    }

    private static long rounded(long value, long unit) {
        long half = unit / 2;
        return (value < 0 ? value - half : value + half) / unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula && Arrays.equals(steps, ((Formula) other).steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }
}
