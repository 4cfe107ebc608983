package io.github.nutgraf.robustness;

import java.util.List;
import java.util.stream.Stream;

/** A page of one shape in so many units. */
interface Shape {

    String name();

    String page(int units);

    static Stream<Shape> all() {
        return Stream.concat(Stream.of(Shapes.values()), Stream.of(OddShapes.values()));
    }

    /** Those that are wanted: a beginning of their names. */
    static List<Shape> wanted() {
        String wanted = System.getProperty("shape", "");
        return all().filter(shape -> shape.name().startsWith(wanted)).toList();
    }
}
