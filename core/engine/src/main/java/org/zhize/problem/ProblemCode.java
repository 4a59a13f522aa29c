package org.zhize.problem;

/**
 * The kinds of problem. The code never changes its meaning: 1xx is how a rule is written, 2xx what it names, 3xx parameters,
 * 4xx criteria, 5xx regions, 6xx scenarios and missing files, 7xx facts, 8xx schemes.
 */
public enum ProblemCode {
    /** Something stands where the grammar has no place for it. */
    SYNTAX("ZZ101", Severity.ERROR),
    /** A rule is not closed. */
    MISSING_END("ZZ102", Severity.ERROR),
    /** Punctuation typed with a Chinese input method. */
    FULL_WIDTH("ZZ103", Severity.ERROR),
    /** A text without its second quote. */
    OPEN_STRING("ZZ104", Severity.ERROR),
    /** A construct that DRL has and the rule language has not. */
    FORBIDDEN("ZZ105", Severity.ERROR),
    /** A file in another encoding. */
    NOT_UTF8("ZZ106", Severity.ERROR),
    /** A threshold written as a literal; in DRL it would also be inexact. */
    DECIMAL_LITERAL("ZZ107", Severity.ERROR),
    /** A number that is policy. */
    NUMBER_LITERAL("ZZ108", Severity.ERROR),
    /** An empty rule file. */
    NO_RULE("ZZ109", Severity.ERROR),
    /** The package line names another folder. */
    PACKAGE_PATH("ZZ110", Severity.WARNING),
    /** An annotation that means nothing here. */
    UNKNOWN_ANNOTATION("ZZ111", Severity.ERROR),
    /** A misspelt step of a statement. */
    UNKNOWN_WORD("ZZ112", Severity.ERROR),
    /** A statement that does not say what is required. */
    STATEMENT_INCOMPLETE("ZZ113", Severity.ERROR),
    /** Something follows a complete statement. */
    STATEMENT_TOO_LONG("ZZ114", Severity.ERROR),
    /** The wrong number of values in parentheses. */
    ARGUMENT_COUNT("ZZ115", Severity.ERROR),
    /** A reason is missing. */
    TEXT_EXPECTED("ZZ116", Severity.ERROR),
    /** Something is suspected that is not a fact. */
    SUSPECT_WHAT("ZZ117", Severity.ERROR),
    /** A function that does not exist. */
    UNKNOWN_FUNCTION("ZZ118", Severity.ERROR),
    /** Something other than parameters is asked. */
    UNKNOWN_RECEIVER("ZZ119", Severity.ERROR),
    /** A rule that applies to nothing. */
    NO_CONDITION("ZZ120", Severity.ERROR),
    /** A file beyond the limit. */
    FILE_TOO_LARGE("ZZ121", Severity.ERROR),
    /** A forall over two kinds of fact. */
    FORALL_OTHER_FACT("ZZ123", Severity.ERROR),
    /** A fact compared with itself. */
    THIS_OUTSIDE_FORALL("ZZ124", Severity.ERROR),
    /** A bracket or comma left out at the end of a line. */
    SOMETHING_MISSING("ZZ125", Severity.ERROR),
    /** One equals sign. */
    SINGLE_EQUALS("ZZ126", Severity.ERROR),
    /** A variable without its dollar sign. */
    MISSING_DOLLAR("ZZ127", Severity.ERROR),
    /** A rule without when or then. */
    MISSING_KEYWORD("ZZ128", Severity.ERROR),
    /** A comment that swallows the rest of the file. */
    OPEN_COMMENT("ZZ129", Severity.ERROR),
    /** A character that cannot be seen. */
    INVISIBLE("ZZ130", Severity.ERROR),
    /** A keyword with a letter too few or a capital too many. */
    MISSPELT_KEYWORD("ZZ132", Severity.ERROR),
    /** Arithmetic or a function in a condition. */
    COMPUTED_CONDITION("ZZ133", Severity.ERROR),
    /** A variable used outside its brackets. */
    HIDDEN_VARIABLE("ZZ220", Severity.ERROR),
    /** Something that has no measure is required. */
    NOT_MEASURABLE("ZZ221", Severity.ERROR),
    /** A rule beyond the limits. */
    RULE_TOO_LARGE("ZZ131", Severity.ERROR),
    /** A stated figure compared in a condition. */
    COMPARE_AFTER_THEN("ZZ223", Severity.ERROR),
    /** A dollar sign forgotten. */
    COMPARED_WITH_ITSELF("ZZ224", Severity.ERROR),
    /** A statement of another phase. */
    WRONG_PHASE("ZZ122", Severity.ERROR),
    /** Something other than a verdict is taken over. */
    NOT_A_VERDICT("ZZ225", Severity.ERROR),
    /** A consequence that is not said in words. */
    NOT_A_TEXT("ZZ226", Severity.ERROR),
    /** One test of a field twice. */
    DUPLICATE_TEST("ZZ227", Severity.WARNING),
    /** Two tests of a field that no value passes. */
    CONTRADICTION("ZZ228", Severity.WARNING),
    /** Two rules that differ in their names only. */
    SAME_RULE("ZZ229", Severity.WARNING),
    /** Two rules that judge one part under one condition. */
    SAME_CONDITION("ZZ230", Severity.WARNING),
    /** A text of a fact where a part is meant. */
    TEXT_IS_SUBJECT("ZZ231", Severity.WARNING),
    /** A misspelt fact type. */
    UNKNOWN_TYPE("ZZ201", Severity.ERROR),
    /** One name for two values. */
    DUPLICATE_VARIABLE("ZZ202", Severity.ERROR),
    /** A misspelt field. */
    UNKNOWN_FIELD("ZZ203", Severity.ERROR),
    /** A misspelt or missing variable. */
    UNKNOWN_VARIABLE("ZZ204", Severity.ERROR),
    /** A binding without a use. */
    UNUSED_VARIABLE("ZZ205", Severity.WARNING),
    /** A double or float field. */
    BINARY_FIELD("ZZ206", Severity.ERROR),
    /** A field of another type. */
    UNREADABLE_FIELD("ZZ207", Severity.ERROR),
    /** Two kinds of value are compared. */
    NOT_COMPARABLE("ZZ208", Severity.ERROR),
    /** Money is compared with a percentage, say. */
    UNITS_CLASH("ZZ209", Severity.ERROR),
    /** A misspelt enum constant. */
    UNKNOWN_CONSTANT("ZZ210", Severity.ERROR),
    /** An aggregate's result in a pattern. */
    COMPUTED_IN_PATTERN("ZZ211", Severity.ERROR),
    /** Arithmetic on something else. */
    NOT_A_NUMBER("ZZ212", Severity.ERROR),
    /** A constraint written the other way round. */
    FIELD_FIRST("ZZ213", Severity.ERROR),
    /** An ordering of texts. */
    NO_ORDER("ZZ214", Severity.ERROR),
    /** Two rules of one name. */
    DUPLICATE_RULE("ZZ215", Severity.ERROR),
    /** A misspelt aggregate. */
    UNKNOWN_FUNCTION_IN_ACCUMULATE("ZZ216", Severity.ERROR),
    /** Something is counted that is not many. */
    NOT_COUNTABLE("ZZ217", Severity.ERROR),
    /** A number as a part. */
    NOT_A_SUBJECT("ZZ218", Severity.ERROR),
    /** A unit that the library cannot convert. */
    UNKNOWN_UNIT("ZZ219", Severity.ERROR),
    /** A misspelt or undeclared parameter. */
    UNKNOWN_PARAMETER("ZZ301", Severity.ERROR),
    /** A percentage read as a plain number, say. */
    PARAMETER_KIND("ZZ302", Severity.ERROR),
    /** A value that nobody can check. */
    MISSING_BASIS("ZZ303", Severity.ERROR),
    /** A value beyond the declared bounds. */
    OUT_OF_BOUNDS("ZZ304", Severity.ERROR),
    /** A misspelt region code. */
    UNKNOWN_REGION("ZZ305", Severity.ERROR),
    /** A key in a region's file that no criterion declares. */
    OVERRIDES_NOTHING("ZZ306", Severity.ERROR),
    /** A parameter without a use. */
    UNUSED_PARAMETER("ZZ307", Severity.WARNING),
    /** A region goes where it may not. */
    OVERRIDE_REFUSED("ZZ308", Severity.ERROR),
    /** A value that cannot be read. */
    INVALID_VALUE("ZZ309", Severity.ERROR),
    /** Two values at once. */
    OTHER_PURPOSE("ZZ310", Severity.ERROR),
    /** A purpose that nobody evaluates for. */
    UNKNOWN_PURPOSE("ZZ311", Severity.WARNING),
    /** A region's file that speaks of another region. */
    OTHER_REGION("ZZ312", Severity.WARNING),
    /** A YAML file that cannot be parsed. */
    YAML_SYNTAX("ZZ401", Severity.ERROR),
    /** A misspelt key. */
    UNKNOWN_KEY("ZZ402", Severity.ERROR),
    /** A key that must be there. */
    MISSING_KEY("ZZ403", Severity.ERROR),
    /** A list where a text is expected, say. */
    WRONG_SHAPE("ZZ404", Severity.ERROR),
    /** Two values for one key. */
    DUPLICATE_KEY("ZZ405", Severity.ERROR),
    /** A criterion that nothing decides. */
    NO_WAY_TO_DECIDE("ZZ406", Severity.ERROR),
    /** A misspelt criterion id, or one without its .yaml file. */
    UNKNOWN_CRITERION("ZZ407", Severity.ERROR),
    /** One name for two reference values. */
    DUPLICATE_REFERENCE("ZZ411", Severity.ERROR),
    /** A share across two fact types. */
    REFERENCE_OF_TWO_TYPES("ZZ412", Severity.ERROR),
    /** A reference value of nothing. */
    REFERENCE_OF_NOTHING("ZZ413", Severity.ERROR),
    /** A criterion made of itself. */
    CRITERIA_CYCLE("ZZ408", Severity.ERROR),
    /** Two files of one name. */
    DUPLICATE_CRITERION("ZZ409", Severity.ERROR),
    /** A part that the criterion does not declare. */
    UNKNOWN_PART("ZZ410", Severity.ERROR),
    /** An expected part without a rule: always open. */
    UNWRITTEN_PART("ZZ414", Severity.WARNING),
    /** A criterion that nobody can meet, or nobody can fail. */
    ONE_SIDED("ZZ415", Severity.WARNING),
    /** A criterion for a level of government that the rule set has none of. */
    LEVEL_OF_NOBODY("ZZ416", Severity.WARNING),
    /** Two rules that say the opposite of the same facts. */
    CONTRADICTORY_RULES("ZZ417", Severity.ERROR),
    /** Two rules that say the same. */
    TWIN_RULES("ZZ418", Severity.WARNING),
    /** A row that cannot be read. */
    REGION_ROW("ZZ501", Severity.ERROR),
    /** Two rows of one code. */
    DUPLICATE_REGION("ZZ502", Severity.ERROR),
    /** A region in two places. */
    REGION_TWO_PARENTS("ZZ505", Severity.ERROR),
    /** A region without a home. */
    UNKNOWN_PARENT("ZZ503", Severity.ERROR),
    /** Regions in a circle. */
    REGION_CYCLE("ZZ504", Severity.ERROR),
    /** A file that a rule set must have. */
    MISSING_FILE("ZZ601", Severity.ERROR),
    /** A file whose name an editor changed. */
    IGNORED_FILE("ZZ610", Severity.WARNING),
    /** A file of scenarios without one. */
    NO_SCENARIO("ZZ602", Severity.ERROR),
    /** A scenario that proves nothing. */
    NO_EXPECTATION("ZZ603", Severity.ERROR),
    /** A value in a file of facts that cannot be read. */
    INVALID_FACT_VALUE("ZZ701", Severity.ERROR),
    /** A heading that no field has. */
    UNKNOWN_COLUMN("ZZ702", Severity.ERROR),
    /** A heading in a unit that cannot be converted. */
    UNIT_OF_COLUMN("ZZ703", Severity.ERROR),
    /** A row that does not fit its heading. */
    ROW_TOO_SHORT("ZZ704", Severity.ERROR),
    /** A fact type that only a program can fill. */
    NOT_CONSTRUCTIBLE("ZZ705", Severity.ERROR),
    /** A fact of nobody. */
    UNKNOWN_GOVERNMENT("ZZ706", Severity.ERROR),
    /** A quote in a file of facts that is not closed. */
    CSV_SYNTAX("ZZ707", Severity.ERROR),
    /** A government that did not exist yet, or no longer. */
    REGION_NOT_THEN("ZZ708", Severity.ERROR),
    /** A spreadsheet among the files of facts. */
    SPREADSHEET("ZZ709", Severity.WARNING),
    /** A stored report that is no JSON. */
    JSON_SYNTAX("ZZ710", Severity.ERROR),
    /** A stored report that breaks off. */
    JSON_TRUNCATED("ZZ711", Severity.ERROR),
    /** Something else than a stored report. */
    NOT_A_REPORT("ZZ712", Severity.ERROR),
    /** A table in another encoding. */
    TABLE_ENCODING("ZZ713", Severity.ERROR),
    /** A table whose columns are not separated by commas. */
    DELIMITER("ZZ714", Severity.ERROR),
    /** Two tables of one type. */
    DUPLICATE_TABLE("ZZ715", Severity.ERROR),
    /** A cell of a workbook that has no value of its own. */
    UNREADABLE_CELL("ZZ716", Severity.ERROR),
    /** Something else than a workbook, or one that cannot be opened. */
    UNREADABLE_WORKBOOK("ZZ717", Severity.ERROR),
    /** Facts that are no JSON. */
    FACTS_JSON("ZZ718", Severity.ERROR),
    /** A scheme that can give no grade. */
    NO_GRADES("ZZ801", Severity.ERROR),
    /** Grades that do not go from the best to the worst. */
    GRADE_ORDER("ZZ802", Severity.ERROR),
    /** Two grades for one score. */
    DUPLICATE_FROM("ZZ803", Severity.ERROR),
    /** Scores below the lowest grade. */
    LOWEST_GRADE("ZZ804", Severity.ERROR),
    /** Two grades of one name. */
    DUPLICATE_GRADE("ZZ805", Severity.ERROR),
    /** A grade beyond full marks: the total was forgotten, most likely. */
    UNREACHABLE_GRADE("ZZ806", Severity.ERROR),
    /** Negative points, say. */
    POINTS_RANGE("ZZ807", Severity.ERROR),
    /** An indicator that nothing earns. */
    INDICATOR_OF_NOTHING("ZZ808", Severity.ERROR),
    /** An indicator that is two things at once. */
    INDICATOR_OF_TWO("ZZ809", Severity.ERROR),
    /** Two indicators of one id. */
    DUPLICATE_INDICATOR("ZZ810", Severity.ERROR),
    /** A criterion that earns points in two places. */
    COUNTED_TWICE("ZZ811", Severity.ERROR),
    /** An expert's grade that is worth nobody knows what. */
    LETTER_WITHOUT_SHARE("ZZ812", Severity.ERROR),
    /** More than all of it. */
    SHARE_RANGE("ZZ813", Severity.ERROR),
    /** A later place that earns more. */
    RANK_ORDER("ZZ814", Severity.ERROR),
    /** More than the full marks. */
    MORE_THAN_POINTS("ZZ815", Severity.ERROR),
    /** A criterion that earns in two ways. */
    TWO_AWARDS("ZZ816", Severity.ERROR),
    /** A scheme without any points. */
    NO_POINTS("ZZ817", Severity.ERROR),
    /** A misspelt verdict. */
    UNKNOWN_VERDICT("ZZ604", Severity.ERROR),
    /** A fact whose type refuses its values. */
    FACT_REFUSED("ZZ605", Severity.ERROR),
    /** The situation among the facts. */
    SITUATION_IS_NO_FACT("ZZ606", Severity.ERROR),
    /** Two scenarios of one name. */
    DUPLICATE_SCENARIO("ZZ608", Severity.ERROR),
    /** A criterion that nothing proves. */
    UNTESTED_CRITERION("ZZ609", Severity.ERROR),
    /** A cap at a grade that no scheme gives. */
    UNKNOWN_GRADE("ZZ818", Severity.ERROR),
    /** A grade that would change itself. */
    GRADE_OF_ITSELF("ZZ819", Severity.ERROR),
    /** A verdict expected of a consequence, which has none. */
    CONSEQUENCE_HAS_NO_VERDICT("ZZ611", Severity.ERROR),
    /** A misspelt consequence. */
    UNKNOWN_CONSEQUENCE("ZZ612", Severity.ERROR),
    /** A misspelt kind of consequence. */
    UNKNOWN_EFFECT("ZZ613", Severity.ERROR),
    /** The government of a scenario among the others. */
    OTHER_IS_ITSELF("ZZ614", Severity.ERROR),
    /** A misspelt scheme. */
    UNKNOWN_SCHEME("ZZ615", Severity.ERROR),
    /** A grade expected of nothing. */
    GRADE_WITHOUT_SCHEME("ZZ616", Severity.ERROR),
    /** A verdict that somebody has yet to write. */
    UNCONFIRMED_EXPECTATION("ZZ620", Severity.ERROR),
    /** A misspelt placeholder of a scenario with examples. */
    UNKNOWN_PLACEHOLDER("ZZ621", Severity.ERROR),
    /** A placeholder that nothing fills. */
    PLACEHOLDER_WITHOUT_EXAMPLES("ZZ622", Severity.ERROR),
    /** A column of examples that says nothing. */
    UNUSED_COLUMN("ZZ623", Severity.ERROR),
    /** A row of examples with other columns than the first. */
    DIFFERENT_COLUMNS("ZZ624", Severity.ERROR),
    /** Examples without one. */
    NO_EXAMPLE("ZZ625", Severity.ERROR),
    /** A misspelt code of a problem. */
    UNKNOWN_PROBLEM("ZZ626", Severity.ERROR),
    /** Files of a scenario that expects no problems. */
    FILES_WITHOUT_PROBLEMS("ZZ627", Severity.ERROR),
    /** A verdict expected of a rule set that must be refused. */
    RULES_REFUSED("ZZ628", Severity.ERROR),
    /** A file of a scenario that no rule set reads. */
    NOT_A_FILE_OF_RULES("ZZ629", Severity.ERROR);

    private final String code;
    private final Severity severity;

    ProblemCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** {@return the stable code, such as {@code ZZ203}} */
    public String code() {
        return code;
    }

    /** {@return how grave it is} */
    public Severity severity() {
        return severity;
    }
}
