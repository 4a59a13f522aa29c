package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhize.cli.draft.Order;
import org.zhize.cli.draft.Todo;

/** Says what was written, what is still to be filled in, and how to go on. */
final class NewReport {

    private final Order order;
    private final Path folder;
    private final Zhize options;
    private final Terminal terminal;

    NewReport(Order order, Path folder, Zhize options, Terminal terminal) {
        this.order = order;
        this.folder = folder;
        this.options = options;
        this.terminal = terminal;
    }

    void print(NewFiles files, List<String> notes) throws IOException {
        List<Todo> todos = files.texts().entrySet().stream()
                .flatMap(file -> Todo.in(file.getKey(), file.getValue()).stream())
                .toList();
        if (options.isJson()) {
            json(files, todos, notes);
        } else {
            text(files, todos, notes);
        }
    }

    private void text(NewFiles files, List<Todo> todos, List<String> notes) {
        say(
                "written",
                order.theme() + "/" + order.id(),
                terminal.text("like-" + order.kind().word()));
        for (String file : files.texts().keySet()) {
            terminal.out().println("  " + folder.resolve(file));
            todos.stream()
                    .filter(todo -> todo.file().equals(file))
                    .forEach(todo -> terminal.out().println("%6s  %s".formatted(todo.line(), todo.text())));
        }
        notes.forEach(terminal.out()::println);
        if (!files.untitled().isEmpty()) {
            say("untitled-theme", files.untitled());
        }
        say("next-fill", todos.size());
        say("next-test", folder, order.id());
        say("next-run", folder);
    }

    private void say(String key, Object... arguments) {
        terminal.out().println(terminal.text(key, arguments));
    }

    private void json(NewFiles files, List<Todo> todos, List<String> notes) throws IOException {
        Json.write(terminal.out(), json -> {
            json.writeStringField("criterion", order.id());
            json.writeStringField("like", order.kind().word());
            json.writeArrayFieldStart("files");
            for (String file : files.texts().keySet()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("todo");
            for (Todo todo : todos) {
                json.writeStartObject();
                json.writeStringField("file", todo.file());
                json.writeNumberField("line", todo.line());
                json.writeStringField("text", todo.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (String note : notes) {
                json.writeString(note);
            }
            json.writeEndArray();
        });
    }
}
