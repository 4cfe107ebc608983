package io.github.nutgraf;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that users of the library can name, a line each, in an order that does not change with the compiler. */
final class ApiList {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXPORTS = Pattern.compile("(?m)^\\s*exports (\\S+);");
    private static final Pattern PACKAGE_NAME = Pattern.compile("\\b[a-z]\\w*\\.(?=[\\w.]*[A-Z])");

    private final StringBuilder out = new StringBuilder();

    private ApiList() {}

    static String write() throws IOException, ClassNotFoundException {
        ApiList list = new ApiList();
        Matcher exports = EXPORTS.matcher(Files.readString(SOURCES.resolve("module-info.java")));
        while (exports.find()) {
            list.addPackage(exports.group(1));
        }
        return list.out.toString();
    }

    private void addPackage(String name) throws IOException, ClassNotFoundException {
        out.append(out.isEmpty() ? "" : "\n").append("package ").append(name).append('\n');
        try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
            List<String> classes = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .sorted()
                    .toList();
            for (String simple : classes) {
                addClass(Class.forName(name + "." + simple));
            }
        }
    }

    private void addClass(Class<?> type) {
        if (!isSeen(type.getModifiers())) {
            return;
        }
        out.append('\n').append(head(type)).append('\n');
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers()) && !field.isEnumConstant()) {
                members.add(modifiers(field.getModifiers()) + named(field.getAnnotatedType()) + " " + field.getName());
            }
        }
        if (!type.isRecord() && !type.isEnum()) {
            for (Constructor<?> made : type.getDeclaredConstructors()) {
                if (isSeen(made.getModifiers())) {
                    members.add("new" + parameters(made));
                }
            }
        }
        Set<String> ofRecord = components(type).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Method method : type.getDeclaredMethods()) {
            boolean derived = method.getParameterCount() == 0 && ofRecord.contains(method.getName());
            if (isSeen(method.getModifiers()) && !method.isSynthetic() && !derived && !isEverywhere(type, method)) {
                members.add(modifiers(method.getModifiers()) + named(method.getAnnotatedReturnType()) + " "
                        + method.getName() + parameters(method));
            }
        }
        if (type.isEnum()) {
            for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
                out.append("    ").append(constant).append('\n');
            }
        }
        new TreeSet<>(members)
                .forEach(member -> out.append("    ").append(member).append('\n'));
        for (Class<?> inner : sorted(type.getDeclaredClasses())) {
            addClass(inner);
        }
    }

    private static String head(Class<?> type) {
        String sort = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        StringBuilder head = new StringBuilder();
        if (sort.equals("class")) {
            head.append(modifiers(type.getModifiers()));
        }
        head.append(type.isSealed() ? "sealed " : "").append(sort).append(' ').append(name(type));
        if (type.isRecord()) {
            head.append(components(type)
                    .map(part -> "\n        " + named(part.getAnnotatedType()) + " " + part.getName())
                    .collect(Collectors.joining(",", "(", ")")));
        }
        String above = Arrays.stream(type.getInterfaces()).map(ApiList::name).collect(Collectors.joining(", "));
        head.append(above.isEmpty() ? "" : (type.isInterface() ? " extends " : " implements ") + above);
        Class<?>[] below = type.getPermittedSubclasses();
        if (below != null) {
            head.append(Arrays.stream(below)
                    .map(ApiList::name)
                    .sorted()
                    .collect(Collectors.joining(", ", " permits ", "")));
        }
        return head.toString();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        return parts == null ? Stream.empty() : Arrays.stream(parts);
    }

    private static List<Class<?>> sorted(Class<?>[] classes) {
        return Arrays.stream(classes)
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** What every record and every enum has. */
    private static boolean isEverywhere(Class<?> type, Method method) {
        String call = method.getName() + method.getParameterCount();
        Set<String> calls = type.isRecord()
                ? Set.of("equals1", "hashCode0", "toString0")
                : type.isEnum() ? Set.of("values0", "valueOf1") : Set.of();
        return calls.contains(call);
    }

    private static String modifiers(int modifiers) {
        int shown = modifiers & (Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT | Modifier.PROTECTED);
        return shown == 0 ? "" : Modifier.toString(shown) + " ";
    }

    private static String parameters(Executable executable) {
        String in = Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(ApiList::named)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = Arrays.stream(executable.getExceptionTypes())
                .map(ApiList::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return in + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String named(AnnotatedType type) {
        String name = PACKAGE_NAME
                .matcher(type.getType().getTypeName())
                .replaceAll("")
                .replace('$', '.');
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + name;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }
}
