package org.zhize.cli;

/** The command was asked for something that cannot be; the message says what, in the person's language. */
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
