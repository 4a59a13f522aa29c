package org.zhize.cli.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/**
 * Reads the values of cells as text.
 *
 * <p>A number is what the workbook says in digits, never a binary number. Where those are more than the 15 that spreadsheet
 * programs calculate with and show, the further ones are the remains of binary arithmetic (1.1 is kept as
 * 1.1000000000000001), and are rounded off.
 *
 * @param isDate1904 whether days are counted from 1904
 */
record CellReader(boolean isDate1904) {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int AFTER_FALSE_LEAP_DAY = 61;

    private static final Bilingual NOT_CALCULATED = new Bilingual(
            "是公式，文件里没有它的结果：在 Excel 或 WPS 里打开，保存一次",
            "is a formula without its result: open and save it in a spreadsheet");

    SheetCell read(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        } else if (cell.getType() == CellType.FORMULA && raw == null) {
            return SheetCell.flawed(NOT_CALCULATED);
        } else if (cell.getType() == CellType.ERROR || isError(cell, raw)) {
            return SheetCell.flawed(new Bilingual("是错误值 " + raw, "is the error " + raw));
        }
        return SheetCell.of(text(cell.getValue(), cell));
    }

    private static boolean isError(Cell cell, @Nullable String raw) {
        return cell.getType() == CellType.FORMULA && raw != null && raw.matches("#[A-Z0-9/_]+[!?]?");
    }

    private String text(@Nullable Object value, Cell cell) {
        if (value instanceof BigDecimal number) {
            NumberFormat format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
            return number(number.round(SHOWN), format);
        }
        return Objects.toString(value, "");
    }

    private String number(BigDecimal number, NumberFormat format) {
        return switch (format) {
            case DATE -> date(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case OTHER -> plain(number);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A time of the day is left behind the date, for a reader of dates to refuse. */
    private String date(BigDecimal number) {
        BigInteger days = number.toBigInteger();
        BigDecimal rest = number.subtract(new BigDecimal(days));
        boolean isRight = days.bitLength() < Integer.SIZE && (isDate1904 || days.intValue() >= AFTER_FALSE_LEAP_DAY);
        return !isRight
                ? plain(number)
                : (isDate1904 ? ZERO_1904 : ZERO).plusDays(days.longValue())
                        + (rest.signum() == 0 ? "" : " +" + plain(rest));
    }
}
