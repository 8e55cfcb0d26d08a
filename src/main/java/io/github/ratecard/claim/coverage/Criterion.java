package io.github.ratecard.claim.coverage;

/** One condition on which a patient qualifies, and whether it is met. */
public record Criterion(String id, String name, Answer answer, String text, String source) {
    /** Whether something holds. */
    public enum Answer {
        YES("met"),
        NO("not met"),
        UNKNOWN("not answered");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
