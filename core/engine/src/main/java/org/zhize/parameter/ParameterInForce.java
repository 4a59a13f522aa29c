package org.zhize.parameter;

import org.zhize.language.ParameterType;

/**
 * The value of a parameter for one situation, and why it is this one.
 *
 * @param declaration what it may be
 * @param setting what set it
 * @param value the value: an {@link org.zhize.exact.Real} in base units, a text, a day or a boolean
 */
public record ParameterInForce(ParameterDeclaration declaration, ParameterValue setting, Object value) {

    /** {@return the parameter's type} */
    public ParameterType type() {
        return declaration.type();
    }
}
