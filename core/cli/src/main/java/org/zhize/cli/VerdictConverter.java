package org.zhize.cli;

import java.util.Arrays;
import org.zhize.fact.FactType;
import org.zhize.rule.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads verdicts as reports write them: {@code not-met}, or 未达标. */
final class VerdictConverter implements ITypeConverter<Verdict> {

    @Override
    public Verdict convert(String text) {
        String written = text.strip();
        return Arrays.stream(Verdict.values())
                .filter(verdict -> FactType.text(verdict).equalsIgnoreCase(written.replace('_', '-'))
                        || verdict.title().equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(written));
    }
}
