package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.formula.KeptAnswer;
import io.github.ratecard.batch.formula.QuestionKey;
import io.github.ratecard.table.kind.TableKind;
import java.util.List;
import java.util.Set;

/**
 * Answers by what the tables that were asked for them say of a code. Which table a rule asks next follows from the question,
 * the kind of place and what the tables asked before have said. So for a code of which all of these say the same, the same
 * tables are asked and the answer is the same, whatever others say of it: no office asks what a hospital is paid. This holds
 * because whoever asks a table is seen, as {@link io.github.ratecard.table.Looks} tells, and no rule keeps what it read.
 *
 * <p>A row whose code is like an earlier one's in every table is answered before, see {@code RowPricer}.
 */
public final class LikeAnswers {
    /** What the tables that were asked say of a code, all others left out. */
    private final Numbered<Likeness> likenesses = new Numbered<>();

    private final KeptAnswers answers = new KeptAnswers();

    /**
     * What is known of a question for a code.
     *
     * @param asked which tables were asked together
     */
    public KeptAnswer find(long question, Likeness code, List<Set<TableKind>> asked) {
        for (Set<TableKind> tables : asked) {
            int likeness = likenesses.find(code.within(tables));
            KeptAnswer known = likeness < 0 ? KeptAnswer.NOTHING : answers.find(QuestionKey.like(question, likeness));
            if (known != KeptAnswer.NOTHING) {
                return known.withAmountsAt(code.amountsIn(tables));
            }
        }
        return KeptAnswer.NOTHING;
    }

    /**
     * Keeps the answer to a question, for its code and those that are like it.
     *
     * @param tables those that were asked for it
     * @param known the answer, worked out from the amounts that the code has in those tables
     */
    public void put(long question, Likeness code, Set<TableKind> tables, KeptAnswer known) {
        int likeness = likenesses.number(code.within(tables));
        if (QuestionKey.fits(likeness)) {
            answers.put(QuestionKey.like(question, likeness), known);
        }
    }
}
