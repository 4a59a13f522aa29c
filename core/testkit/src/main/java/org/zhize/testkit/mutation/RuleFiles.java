package org.zhize.testkit.mutation;

/** The names of files of rules. */
final class RuleFiles {

    private RuleFiles() {}

    /** {@return the id of the criterion that a file is named for} */
    static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }
}
