package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get to read when a question cannot be read or answered. */
class MessagesTest {
    private static final Pattern CLASS_NAME = Pattern.compile("[a-z]\\.[A-Z]|Exception|\\tat ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quote mlid                       | 2 | unknown procedure 'mlid' (PROCEDURE)   | did you mean mild?",
                "quote 62330                      | 2 | unknown procedure '62330': it is a code | 'ratecard price 62330' prices a code",
                "quote mild --locality 01112-CA-05,13202-NY-01 | 2 | several places at once   | --compare beside the list",
                "price 62330 --zip 10001,35203    | 2 | several places at once                 | --compare beside the list",
                "lookup mildd                     | 2 | nothing is called 'mildd' in the tables | did you mean mild?",
                "lookup decompression 623         | 2 | 'DECOMPRESSION' is not a HCPCS code    | five characters",
                "quote mild --levels 0            | 2 | 0 levels are not possible (--levels)   | valid: 1 to 5",
                "quote mild --levels 6            | 2 | 6 levels are not possible (--levels)   | valid: 1 to 5",
                "quote mild --levels two          | 2 | 'two' is not a number of levels        | (--levels)",
                "quote mild --levels 2 --laterality b | 2 | --levels 2 and --laterality b contradict | one b or u for each of the 2 levels",
                "quote mild --laterality b,x      | 2 | 'x' in 'b,x' is neither b nor u        | (--laterality)",
                "quote mild --unilateral --laterality b | 2 | contradict each other          | one of the two",
                "quote mild --site asic           | 2 | unknown site 'asic' (--site)           | did you mean asc? valid: asc, hospital, office, all",
                "quote mild --component facilty   | 2 | unknown part 'facilty' (--component)   | did you mean facility? valid: professional, facility, total",
                "quote mild --pos 22 --site asc   | 2 | is not the site 'asc'                  | hospital",
                "quote mild --pos 98              | 2 | unknown place of service '98'          | (--pos)",
                "quote mild --date 2026-02-30     | 2 | '2026-02-30' is not a day              | (--date)",
                "quote mild --date 2026/02/01     | 2 | is not a date                          | YYYY-MM-DD",
                "quote mild --date 2019-01-01     | 1 | has no codes for 2019-01-01            | 2025-01-01 to 2026-12-31",
                "quote mild --date 2031-01-01     | 1 | has no codes for 2031-01-01            | 2025-01-01 to 2026-12-31",
                "price 62330 --date 2031-01-01    | 1 | for 2031-01-01                         | import",
                "price 45378 --site all --patient | 1 | 45378 is not in pfs/2026                | import the PPRRVU file",
                "price 62330 --date 2025-06-01    | 1 | 62330 took the place of 0275T on 2026-01-01 | it was 0275T",
                "price 0275T --date 2026-06-01    | 1 | 62330 and 62331 took the place of 0275T on 2026-01-01 | 0275T",
                "price 6233                       | 2 | '6233' is not a HCPCS code             | five characters",
                "price 623300                     | 2 | '623300' is not a HCPCS code           | five characters",
                "price 62330-5                    | 2 | '5' is not a modifier                  | 62330-5",
                "price 62330x0                    | 2 | units must be 1 to                     | 62330x0",
                "price 62330-52-52                | 2 | modifier 52 is given twice             | 62330-52-52",
                "price                            | 2 | which lines?                           | 62330-52",
                "price 62330-5O                   | 1 | no rule for modifier 5O                | did you mean 50",
                "price 62330-QO                   | 1 | no rule for modifier QO                | did you mean Q0",
                "price 62330-50                   | 1 | already pays both sides (BILAT 2)      | leave modifier 50 out",
                "price 62330-26 --component professional | 1 | no separate row for modifier 26 | (PCTC 0)",
                "price 62330 62331 --charge 450   | 2 | a charge belongs to one line           | one LINE",
                "price 62330 --charge ten --component professional | 2 | 'ten' is not a number  | (--charge)",
                "quote mild --percent 110 --patient | 2 | another payer has its own            | one of the two",
                "quote mild --deductible-remaining 283.01 | 2 | the Part B deductible of 2026 is 283.00 | 0 to 283",
                "quote mild --date 2025-06-01 --deductible-remaining 258 | 2 | of 2025 is 257.00 | 0 to 257",
                "quote mild --reduced-percent 150 | 2 | '150' is more than the whole           | percentage paid",
                "quote mild --bill-type 14x       | 2 | is not a type of bill                  | 13x or 85x",
                "quote mild --asc-wage-index 0    | 2 | more than zero                         | 1.0412",
                "quote mild --format value        | 2 | a question with one answer             | --component facility",
                "quote mild --compare             | 2 | nothing to compare                     | --levels 1-5, --zip A,B",
                "quote mild --compare --zip 10001 | 2 | nothing to compare                     | (--compare)",
                "price 62330 --compare            | 2 | nothing to compare                     | --zip A,B, --locality A,B",
                "quote mild --rank                | 2 | only what is compared can be ranked | --compare beside it",
                "quote mild --compare --zip 10001,00000 | 2 | unknown ZIP code '00000'         | (--zip)",
                "quote mild --compare --zip 10001,10001 | 2 | '10001' stands twice             | (--zip)",
                "quote mild --compare --date 2026-02-01, | 2 | a value is missing in the list  | (--date)",
                "quote mild --compare --levels 5-1 | 2 | '5-1' is no range of levels           | 1,3,5",
                "quote mild --compare --levels 4-6 | 2 | 6 levels are not possible             | valid: 1 to 5",
                "quote mild --compare --levels 1,two | 2 | 'two' is not a number of levels     | (--levels)",
                "quote mild --compare --levels 1-2 --format value | 2 | no room for a comparison | html",
                "quote mild --compare --levels 1-2 -o c.xlsx | 2 | no workbook for a comparison | html",
                "quote mild --compare --levels 1-2 --explain | 2 | no room for how amounts come about  | --format json or html",
                "quote mild --compare --levels 1-2 --explain --format csv | 2 | (--explain)             | each quote without --compare",
                "quote mild --zip 10001,35203     | 2 | 10001,35203                            | (--zip)",
                "quote mild --levels 1-5          | 2 | '1-5' is not a number of levels        | or 1-3 with --compare",
                "quote mild --date 2026-02-01,2026-03-01 | 2 | is not a date                   | (--date)",
                "coverage mild --format xlsx      | 2 | unknown format 'xlsx'                  | valid: table, json, csv, md, html",
                "claim mild -o claim.xlsx         | 2 | the ending of 'claim.xlsx'             | --format",
                "quote mild --format xml          | 2 | unknown format 'xml'                   | table, json, csv, md, html, xlsx, value",
                "quote mild --round pennies       | 2 | unknown rounding 'pennies'             | cents or dollars",
                "quote mild --levles 2            | 2 | unknown option '--levles'              | did you mean --levels?",
                "quote mild more                  | 2 | 'more' is one argument too many        | --help",
                "quote --levels                   | 2 | missing required parameter             | --levels",
                "quote --site asc --site asc      | 2 | --site                                 | only once",
                "quit                             | 2 | unknown command 'quit'                 | did you mean quote?",
                "--verson                         | 2 | unknown option '--verson'              | did you mean --version?",
                "help qoute                       | 2 | unknown command or topic 'qoute'       | did you mean quote?",
                "help exit-code                   | 2 | unknown command or topic 'exit-code'   | did you mean exit-codes?",
                "completion                       | 2 | which shell?                           | valid: bash, zsh, fish",
                "completion fishy                 | 2 | unknown shell 'fishy' (SHELL)          | did you mean fish?",
                "completion tcsh                  | 2 | unknown shell 'tcsh' (SHELL)           | valid: bash, zsh, fish see 'ratecard completion",
                "quote --locality Manhatan        | 2 | unknown locality 'Manhatan'            | did you mean 13202-NY-01 MANHATTAN?",
                "quote --locality 99              | 2 | '99' may be any of                     | 04412-TX-99 REST OF TEXAS",
                "quote --locality rest            | 2 | 'rest' may be any of                   | REST OF",
                "quote --locality york            | 2 | 'york' may be any of 5 localities      | 13202-NY-01 MANHATTAN",
                "quote --locality ny              | 2 | 'ny' may be any of 5 localities        | 13202-NY-01 MANHATTAN",
                "quote --locality california      | 2 | 'california' may be any of 29 localities | 01182-CA-18",
                "quote --locality texas           | 2 | 'texas' may be any of 8 localities     | 04412-TX-99 REST OF TEXAS",
                "quote --locality florida         | 2 | 'florida' may be any of 3 localities   | 09102-FL-04",
                "quote --locality illinois        | 2 | 'illinois' may be any of 4 localities  | 06102-IL-16",
                "quote --locality georgia         | 2 | 'georgia' may be any of 2 localities   | 10212-GA-01",
                "quote --locality Maryland        | 2 | 'Maryland' may be any of 2 localities  | 12302-MD-01",
                "quote --asc-wage-index 10        | 2 | '10' is no wage index (--asc-wage-index) | about 0.2909 to 1.8317, the range of asc-wage-index/2026",
                "quote --asc-wage-index 0.02      | 2 | '0.02' is no wage index                | 0.2909",
                "quote --asc-wage-index -1        | 2 | -1                                     | 1.0412",
                "quote --hospital-wage-index 12.951 | 2 | '12.951' is no wage index            | about 0.2382 to 1.9343, the range of opps-wage-index/2026",
                "quote --cbsa nowhere             | 2 | unknown wage area 'nowhere'            | valid:",
                "quote --cbsa york                | 2 | 'york' may be any of 3 wage areas      | 35614",
                "quote --zip 00000                | 2 | unknown ZIP code '00000'               | valid: 00",
                "quote --zip 1234                 | 2 | unknown ZIP code '1234'                | five digits",
                "quote mild -o quote.pdf          | 2 | a PDF is printed from the page | value write -o quote.html, open it in a browser and print it",
                "quote mild -o quote.doc          | 2 | the ending of 'quote.doc' asks for no  | value another ending, or one of these with --format",
                "quote mild -o /                  | 3 | is a folder                            | the name of a file",
                "quote mild -o /no/such/x.json    | 3 | cannot write the answer                | no such file or folder",
                "guide mlid                       | 2 | unknown procedure 'mlid' (PROCEDURE)   | did you mean mild?",
                "guide mild --zip 00000           | 2 | unknown ZIP code '00000'               | valid: 00",
                "guide mild --locality Manhatan   | 2 | unknown locality 'Manhatan'            | did you mean 13202-NY-01 MANHATTAN?",
                "guide mild --date 2031-01-01     | 1 | has no codes for 2031-01-01            | 2025-01-01 to 2026-12-31",
                "guide mild --date 2026-02-30     | 2 | '2026-02-30' is not a day              | (--date)",
                "guide mild --format xlsx         | 2 | unknown format 'xlsx'                  | valid: table, csv, md, html",
                "guide mild --format htm          | 2 | unknown format 'htm' (--format)        | did you mean html?",
                "guide mild --reduced-percent 101 | 2 | '101' is more than the whole           | (--reduced-percent)",
                "guide mild --round pennies       | 2 | unknown rounding 'pennies'             | cents or dollars",
                "guide mild -o guide.xlsx         | 2 | the ending of 'guide.xlsx' asks for no | valid: table, csv, md, html another ending, or one of these with --format",
                "batch cases.csv -o priced.json   | 2 | asks for another format than the rows  | valid: .csv, .xlsx",
                "batch cases.csv -o priced.jsonl  | 2 | asks for another format than the rows  | valid: .csv, .xlsx",
                "batch cases.jsonl -o priced.csv  | 2 | asks for another format than the rows  | valid: .jsonl, .ndjson",
                "batch cases.csv --summary-out s.csv | 2 | asks for another format than JSON | valid: .json",
                "quote mild --levels 1 --laterality b,u | 2 | --levels 1 and --laterality b,u contradict | one b or u for the level",
                "batch - -o priced.html           | 2 | asks for another format than the rows  | valid: .csv, .xlsx, .jsonl",
                "quote mild --data /no/such       | 3 | there is no folder '/no/such'          | (--data)",
            })
    void saysWhatIsWrongAndWhatIsValid(String words, int exit, String what, String valid) {
        Run run = Run.of(words.strip());
        assertEquals(exit, run.exit(), run.err());
        assertTrue(run.err().startsWith("ratecard: "), run.err());
        assertTrue(unwrapped(run).contains(what), run.err());
        assertTrue(unwrapped(run).contains(valid), run.err());
        assertFalse(CLASS_NAME.matcher(run.err()).find(), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quote mlid", "quote mild --levels 0", "price 6233", "quote --zip 00000", "guide mild", "quit"})
    void comesAsJsonWhenAnswersWould(String words) {
        Run run = Run.of(words + " --format json");
        assertEquals(2, run.exit());
        Run error = new Run(run.exit(), run.err(), "");
        assertFalse(error.json().path("error").path("message").asText().isEmpty(), run.err());
        assertFalse(error.json().path("error").path("code").asText().isEmpty(), run.err());
        assertTrue(error.json().path("error").path("valid").isArray(), run.err());
    }

    private static String unwrapped(Run run) {
        return run.err().replaceAll("\\n\\s*", " ");
    }
}
