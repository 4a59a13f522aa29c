module com.example.modular {
    requires org.zhize.engine;

    // Rules name these types, and the engine reads them.
    exports com.example.modular.facts to
            org.zhize.engine;

    // A folder of the jar is a package: this one holds the rules.
    opens lighting;
}
