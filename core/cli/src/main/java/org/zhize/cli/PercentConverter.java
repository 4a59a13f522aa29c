package org.zhize.cli;

import java.math.BigDecimal;
import org.zhize.testkit.coverage.CoverageRatio;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 95} or {@code 99.9%}. */
final class PercentConverter implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String written) {
        try {
            return CoverageRatio.minimum(written);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
