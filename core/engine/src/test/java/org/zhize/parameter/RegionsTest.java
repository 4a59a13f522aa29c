package org.zhize.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** The list of regions, and which lies in which. */
class RegionsTest {

    private static final String HEAD = "code,name,level,parent,from,to\n100000,全国,nation,,,\n";

    private static Draft draft(String rows) {
        return Draft.sound().with("regions.csv", HEAD + rows);
    }

    private static Regions read(String rows) {
        return draft(rows).load().content().regions();
    }

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    @Test
    void a_chain_goes_from_the_region_to_the_nation() {
        Regions regions = read("370000,山东省,province,100000,,\n371000,威海市,city,370000,,\n371002,环翠区,county,371000,,\n");
        assertThat(regions.chain("371002"))
                .extracting(Region::code)
                .containsExactly("371002", "371000", "370000", "100000");
        assertThat(regions.chain("100000")).extracting(Region::name).containsExactly("全国");
        assertThat(regions.chain("999999")).isEmpty();
    }

    @Test
    void a_county_may_lie_directly_below_its_province() {
        assertThat(read("429000,省直辖,province,100000,,\n429004,仙桃市,county,429000,,\n")
                        .chain("429004"))
                .extracting(Region::code)
                .containsExactly("429004", "429000", "100000");
    }

    @Test
    void rows_may_stand_in_any_order() {
        assertThat(read("371000,威海市,city,370000,,\n370000,山东省,province,100000,,\n")
                        .chain("371000"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "371000,威海市,city,100000",
                "371000,威海市,city,100000,",
                "371000, 威海市 ,city, 100000 ,,",
                "\"371000\",\"威海市\",city,100000,,"
            })
    void dates_quotes_and_spaces_are_optional(String row) {
        assertThat(read(row + "\n").find("371000"))
                .get()
                .extracting(Region::name, Region::parent)
                .containsExactly("威海市", "100000");
    }

    @ParameterizedTest
    @CsvSource({"2016-06-19, false", "2016-06-20, true", "2021-01-25, true", "2021-01-26, false"})
    void a_region_exists_from_its_first_day_to_its_last(LocalDate day, boolean exists) {
        Regions regions = read("371002,环翠区,county,100000,2016-06-20,2021-01-25\n");
        assertThat(regions.existsOn("371002", day)).isEqualTo(exists);
    }

    @Test
    void a_region_without_dates_always_exists() {
        assertThat(read("371002,环翠区,county,100000,,\n").existsOn("371002", LocalDate.of(1949, 10, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«371000»",
                "«371000»,威海市",
                "«371000»,威海市,city",
                "«371000»,,city,100000,,",
                "«371000»,威海市,市,100000,,",
                "«371000»,威海市,town,100000,,",
                "«371000，威海市，city，100000，，»",
                "«371000;威海市;city;100000»"
            })
    void a_row_that_is_not_complete_is_told(String row) {
        isTold(draft(row + "\n"), ProblemCode.REGION_ROW);
    }

    @Test
    void two_rows_of_one_code_are_told_at_the_second() {
        isTold(draft("371000,威海市,city,100000,,\n«371000»,威海,city,100000,,\n"), ProblemCode.DUPLICATE_REGION);
    }

    @Test
    void a_region_without_a_parent_is_told() {
        isTold(draft("«371000»,威海市,city,,,\n"), ProblemCode.UNKNOWN_PARENT);
    }

    @Test
    void a_parent_that_is_missing_is_told_for_each_of_its_children_only() {
        Draft draft = draft("«371000»,威海市,city,370000,,\n371002,环翠区,county,371000,,\n");
        isTold(draft, ProblemCode.UNKNOWN_PARENT);
    }

    @Test
    void a_list_without_the_nation_is_told() {
        assertThat(Draft.sound()
                        .with("regions.csv", "code,name,level,parent,from,to\n370000,山东省,province,,,\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_quote_that_is_not_closed_is_told_once() {
        assertThat(draft("371000,\"威海市,city,100000,,\n").problems())
                .singleElement()
                .extracting(problem -> problem.location().file())
                .isEqualTo("regions.csv");
    }

    @Test
    void a_heading_in_another_order_is_told() {
        assertThat(Draft.sound()
                        .with("regions.csv", "name,code,level,parent\n全国,100000,nation,\n")
                        .problems())
                .isNotEmpty();
    }

    /** All counties of the country, and what a list of them costs. */
    @Test
    void three_thousand_regions_are_read_quickly() {
        String rows = IntStream.range(100001, 103500)
                .mapToObj("%d,某县,county,100000,,\n"::formatted)
                .collect(Collectors.joining());
        assertThat(read(rows).codes()).hasSize(3500);
    }

    @Test
    void a_value_of_a_region_that_is_not_listed_is_told() {
        Draft draft = Draft.sound()
                .with("regions/999999.yaml", "region: «999999»\nfloor: { 2022-01-01: { value: 1, basis: 乙 } }\n");
        isTold(draft, ProblemCode.UNKNOWN_REGION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regoin: 371000\n", "floor: { 2022-01-01: { value: 1, basis: 乙 } }\n"})
    void a_file_of_no_region_is_told_once(String text) {
        assertThat(Draft.sound().with("regions/x.yaml", text).problems()).hasSize(1);
    }

    @Test
    void a_region_may_have_several_files() {
        assertThat(Draft.sound()
                        .with("regions/a.yaml", "region: 371000\nfloor: { 2022-01-01: { value: 11, basis: 乙 } }\n")
                        .with("regions/b.yaml", "region: 371000\nfloor: { 2023-01-01: { value: 12, basis: 乙 } }\n")
                        .problems())
                .isEmpty();
    }
}
