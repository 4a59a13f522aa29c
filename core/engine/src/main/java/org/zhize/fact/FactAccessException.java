package org.zhize.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.zhize.problem.Bilingual;
import org.zhize.problem.NotEvaluatedException;

/** A field of a fact cannot be read: its class does not let the library, its accessor failed, or what it gave is no value. */
public final class FactAccessException extends NotEvaluatedException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 200;

    private FactAccessException(Bilingual reason, Throwable cause) {
        super(reason, cause);
    }

    /**
     * A value that is none.
     *
     * @param accessor what gave the value
     * @param reason what is wrong with it
     */
    FactAccessException(Method accessor, Bilingual reason) {
        super(new Bilingual(
                name(accessor) + " 给出的值不能用：" + reason.zh(), name(accessor) + " gave what is no value: " + reason.en()));
    }

    static FactAccessException of(Method accessor, ReflectiveOperationException cause) {
        return cause instanceof InvocationTargetException thrown
                ? threw(accessor, thrown.getTargetException())
                : hidden(accessor, cause);
    }

    private static FactAccessException threw(Method accessor, Throwable thrown) {
        String what = thrown.getClass().getName() + message(thrown);
        return new FactAccessException(
                new Bilingual(name(accessor) + " 抛出了异常：" + what, name(accessor) + " threw " + what), thrown);
    }

    private static FactAccessException hidden(Method accessor, Throwable cause) {
        Class<?> type = accessor.getDeclaringClass();
        boolean isPublic = Modifier.isPublic(type.getModifiers());
        String module = "exports " + type.getPackageName() + ";";
        return new FactAccessException(
                new Bilingual(
                        "无法读取 " + name(accessor) + "。"
                                + (isPublic ? "若使用模块，请在 module-info.java 中写：" + module : "请将该类声明为 public，或让规则使用它的公共接口"),
                        name(accessor) + " cannot be read. "
                                + (isPublic
                                        ? "In a module, add: " + module
                                        : "Make that class public, or name a public interface of it in the rule")),
                cause);
    }

    private static String name(Method accessor) {
        return accessor.getDeclaringClass().getName() + "." + accessor.getName();
    }

    /** What a fact throws is of its own making too. */
    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : ": " + message.substring(0, Math.min(message.length(), MOST_TOLD));
        } catch (Throwable e) {
            return "";
        }
    }
}
