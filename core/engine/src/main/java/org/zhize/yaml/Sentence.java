package org.zhize.yaml;

import org.zhize.problem.Bilingual;

/** What people are told of the mistakes they make in YAML. */
final class Sentence {

    static final Bilingual TAB = new Bilingual("缩进要用空格，这里是制表符（Tab）", "indentation takes spaces, and this is a tab");
    static final Bilingual WIDE_SPACE =
            new Bilingual("缩进要用半角空格，这里是另一种空格", "indentation takes plain spaces, and this is another kind");
    static final Bilingual SPACE_AFTER_COLON = new Bilingual("冒号后面少了空格", "a space is missing after the colon");
    static final Bilingual EQUALS = new Bilingual("这里要写冒号，不是等号", "a colon belongs here, no equals sign");
    static final Bilingual NO_COLON = new Bilingual("这里缺少冒号", "a colon is missing here");
    static final Bilingual PARENTHESES = new Bilingual("这里要写花括号，不是圆括号", "braces belong here, no parentheses");
    static final Bilingual NO_COMMA = new Bilingual("这里少了逗号", "a comma is missing here");
    static final Bilingual OPEN_QUOTE = new Bilingual("引号没有闭合", "the quote is not closed");
    static final Bilingual COLON_IN_TEXT =
            new Bilingual("文字里有冒号和空格，会被当作另一项", "the text holds a colon and a space, which begins another entry");
    static final Bilingual COMMA_IN_TEXT =
            new Bilingual("文字里有半角逗号，后面的会被当作另一项", "the text holds a comma, which begins another entry");
    static final Bilingual QUOTE_IN_TEXT = new Bilingual("引号后面还有文字", "there is text behind the quote");
    static final Bilingual BACKSLASH =
            new Bilingual("双引号里的 \\ 有特别的意思", "a \\ between double quotes means something else");

    private Sentence() {}

    static Bilingual write(String text) {
        return new Bilingual("写作 " + text, "write " + text);
    }

    static Bilingual fullWidth(String written) {
        return new Bilingual("这里的 " + written + " 是全角符号", "the " + written + " here is full-width");
    }

    static Bilingual plain(String meant) {
        return meant.equals(":")
                ? new Bilingual("换成英文输入法，改为 : 加一个空格", "type : and a space without the Chinese input method")
                : new Bilingual("换成英文输入法，改为 " + meant, "type " + meant + " without the Chinese input method");
    }

    static Bilingual open(char bracket) {
        return new Bilingual("括号 " + bracket + " 没有闭合", "the bracket " + bracket + " is not closed");
    }

    static Bilingual close(char bracket) {
        return new Bilingual("在末尾写 " + bracket, "write " + bracket + " at the end");
    }

    static Bilingual surplus(char character) {
        return new Bilingual("这里多了一个 " + character, "there is one " + character + " too many");
    }

    static Bilingual special(char first) {
        return new Bilingual("以 " + first + " 开头的文字要加引号", "a text that begins with " + first + " needs quotes");
    }

    static Bilingual quoted(String text) {
        return new Bilingual("给整段文字加引号：" + text, "quote the whole text: " + text);
    }
}
