/*
 * The language of rule files: a subset of DRL, whole on this page. What is not here does not exist.
 * Every file it accepts is also accepted by Drools' own parser.
 */
grammar RuleText;

ruleFile    : packageLine? importLine* globalLine* ruleDefinition* EOF ;

packageLine : PACKAGE qualifiedName ';'? ;
importLine  : IMPORT qualifiedName ('.' '*')? ';'? ;
globalLine  : GLOBAL qualifiedName ID ';'? ;
qualifiedName : word ('.' word)* ;
word        : ID | PACKAGE | IMPORT | GLOBAL | RULE | WHEN | THEN | END | NOT | EXISTS | FORALL | ACCUMULATE | OR | IN ;

ruleDefinition : RULE STRING annotation* WHEN condition* THEN statement END ;
annotation  : '@' ID '(' STRING ')' ;

// ---- when: only finds the data ----
condition
    : pattern ';'?                                                              # patternCondition
    | kind=(NOT | EXISTS) (pattern | '(' pattern ')') ';'?                      # existenceCondition
    | FORALL '(' pattern pattern? ')' ';'?                                      # forallCondition
    | ACCUMULATE '(' pattern (';' | ',') aggregate (',' aggregate)* ')' ';'?    # accumulateCondition
    | '(' pattern (OR pattern)+ ')' ';'?                                        # orCondition
    ;

pattern     : (VARIABLE ':')? ID '(' (constraint (',' constraint)*)? ')' ;

constraint
    : VARIABLE ':' ID                                                           # bindingConstraint
    | (VARIABLE ':')? left=operand comparison operand                           # comparisonConstraint
    | (VARIABLE ':')? left=operand NOT? IN '(' operand (',' operand)* ')'       # membershipConstraint
    ;

comparison  : '==' | '!=' | '<' | '<=' | '>' | '>=' ;

operand
    : ID '.' ID '(' STRING ')'                                                  # parameterOperand
    | VARIABLE (sign=('+' | '-') NUMBER)?                                       # variableOperand
    | ID '.' ID                                                                 # constantOperand
    | ID                                                                        # fieldOperand
    | STRING                                                                    # textOperand
    | '-'? NUMBER                                                               # numberOperand
    | (TRUE | FALSE | NULL)                                                     # wordOperand
    ;

aggregate   : VARIABLE ':' ID '(' (expression (',' expression)*)? ')' ;

// ---- then: one statement, and data ----
statement   : step ('.' step)* ';'? ;
step        : ID ('(' (expression (',' expression)*)? ')')? ;

expression
    : '-' expression                                                            # negation
    | expression operator=('*' | '/') expression                    # product
    | expression operator=('+' | '-') expression                                # sum
    | '(' expression ')'                                                        # parenthesis
    | ID '.' ID '(' STRING ')'                                                  # parameterExpression
    | ID '(' expression (',' expression)* ')'                                   # callExpression
    | VARIABLE                                                                  # variableExpression
    | NUMBER                                                                    # numberExpression
    | STRING                                                                    # textExpression
    ;

PACKAGE : 'package' ; IMPORT : 'import' ; GLOBAL : 'global' ;
RULE : 'rule' ; WHEN : 'when' ; THEN : 'then' ; END : 'end' ;
NOT : 'not' ; EXISTS : 'exists' ; FORALL : 'forall' ; ACCUMULATE : 'accumulate' ; OR : 'or' ; IN : 'in' ;
TRUE : 'true' ; FALSE : 'false' ; NULL : 'null' ;

VARIABLE    : '$' LETTER (LETTER | DIGIT)* ;
ID          : LETTER (LETTER | DIGIT)* ;
NUMBER      : DIGIT+ ('.' DIGIT+)? ;
STRING      : '"' (~["\\\r\n] | '\\' ["\\])* '"' | '\'' (~['\\\r\n] | '\\' ['\\])* '\'' ;

COMMENT     : '/*' .*? '*/' -> skip ;
LINE_COMMENT : '//' ~[\r\n]* -> skip ;
SPACE       : [ \t\r\n]+ -> skip ;

OPEN_STRING : '"' (~["\\\r\n] | '\\' ["\\])* ;
OPEN_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* ;
FULL_WIDTH  : [\u00D7\u00F7\uFF01-\uFF5E\uFFE5\u3001\u3002\u3008-\u3011\u3014\u3015\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2212\u2260\u2264\u2265] ;
INVISIBLE   : [\u0000-\u0008\u000B\u000C\u000E-\u001F\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\u3000\uFEFF] ;
OTHER       : . ;

fragment LETTER : [\p{L}_] ;
fragment DIGIT  : [0-9] ;
