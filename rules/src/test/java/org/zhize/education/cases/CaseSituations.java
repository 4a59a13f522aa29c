package org.zhize.education.cases;

import static java.util.Map.entry;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.zhize.rule.Situation;

/** Which government a case is about, and which year. */
final class CaseSituations {

    /** By the names that the cases use; the worked example names no county, so any will do. */
    static final Map<String, String> CODES = Map.ofEntries(
            entry("黑龙江省伊春市伊美区", "230717"),
            entry("山西省晋城市泽州县", "140525"),
            entry("宁夏回族自治区", "640000"),
            entry("安徽省", "340000"),
            entry("安徽省芜湖市鸠江区", "340207"),
            entry("威海市", "371000"),
            entry("威海市环翠区", "371002"),
            entry("威海市文登区", "371003"),
            entry("威海市荣成市", "371082"),
            entry("威海市乳山市", "371083"),
            entry("山东省烟台市", "370600"),
            entry("浙江省青田县", "331121"),
            entry("浙江省丽水市莲都区", "331102"),
            entry("湖北省随州市", "421300"),
            entry("河南省伊川县", "410329"),
            entry("重庆市綦江区", "500110"),
            entry(CaseFacts.WORKED_EXAMPLE, "110101"));

    /**
     * Chongqing's coefficients are of some year from 2012 to 2015, while the basic balance was recognised; the worked
     * example is of no year, so the first full one in which the quality balance was is taken.
     */
    private static final Map<String, Integer> YEARS_NOT_PRINTED = Map.of("W-chongqing-017", 2013, "W-cv-002", 2018);

    private CaseSituations() {}

    static Situation of(DocumentedCase documented) {
        String code = CODES.get(documented.region());
        if (code == null) {
            throw new IllegalArgumentException("no code for " + documented.region());
        }
        return Situation.of(code, Year.of(year(documented)));
    }

    static int year(DocumentedCase documented) {
        return documented
                .year()
                .or(() -> Optional.ofNullable(YEARS_NOT_PRINTED.get(documented.id())))
                .orElseThrow(() -> new IllegalArgumentException("no year for " + documented.id()));
    }
}
