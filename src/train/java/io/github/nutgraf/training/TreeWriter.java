package io.github.nutgraf.training;

import io.github.nutgraf.story.Trees.Stop;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns XGBoost's text dump of trees into the flat form that {@code story.Trees} reads. */
final class TreeWriter {

    private static final int LEAF = 255;

    private record Node(int feature, float number, int yes, int no) {}

    private final List<Integer> features = new ArrayList<>();
    private final List<Float> numbers = new ArrayList<>();
    private final List<Integer> rights = new ArrayList<>();

    private final double scale;

    private TreeWriter(double scale) {
        this.scale = scale;
    }

    static byte[] write(String[] dump, float base, List<Stop> stops) throws IOException {
        return write(dump, base, stops, 1);
    }

    /** @param scale what each leaf is multiplied with */
    static byte[] write(String[] dump, float base, List<Stop> stops, double scale) throws IOException {
        TreeWriter writer = new TreeWriter(scale);
        List<Integer> roots = new ArrayList<>();
        for (String tree : dump) {
            roots.add(writer.features.size());
            writer.flatten(parse(tree), 0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeFloat(base);
        out.writeInt(stops.size());
        for (Stop stop : stops) {
            out.writeInt(stop.trees());
            out.writeFloat(stop.hopeless());
            out.writeFloat(stop.sure());
        }
        out.writeInt(roots.size());
        out.writeInt(writer.features.size());
        for (int root : roots) {
            out.writeInt(root);
        }
        for (int i = 0; i < writer.features.size(); i++) {
            out.writeByte(writer.features.get(i));
            out.writeFloat(writer.numbers.get(i));
            if (writer.features.get(i) != LEAF) {
                out.writeByte(writer.rights.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private int flatten(Map<Integer, Node> tree, int id) {
        Node node = tree.get(id);
        int at = features.size();
        features.add(node.feature());
        numbers.add(node.feature() == LEAF ? (float) (scale * node.number()) : node.number());
        rights.add(0);
        if (node.feature() != LEAF) {
            flatten(tree, node.yes());
            rights.set(at, features.size() - at);
            flatten(tree, node.no());
        }
        return at;
    }

    private static Map<Integer, Node> parse(String tree) {
        Map<Integer, Node> out = new HashMap<>();
        for (String line : tree.strip().split("\n")) {
            String s = line.strip();
            int colon = s.indexOf(':');
            int id = Integer.parseInt(s.substring(0, colon));
            if (s.startsWith("leaf=", colon + 1)) {
                String value = s.substring(colon + 6).split(",")[0];
                out.put(id, new Node(LEAF, Float.parseFloat(value), 0, 0));
            } else {
                int less = s.indexOf('<');
                int close = s.indexOf(']');
                int feature = Integer.parseInt(s.substring(colon + 3, less));
                float threshold = Float.parseFloat(s.substring(less + 1, close));
                int yes = number(s, "yes=");
                int no = number(s, "no=");
                out.put(id, new Node(feature, threshold, yes, no));
            }
        }
        return out;
    }

    private static int number(String s, String key) {
        int at = s.indexOf(key) + key.length();
        int end = at;
        while (end < s.length() && Character.isDigit(s.charAt(end))) {
            end++;
        }
        return Integer.parseInt(s.substring(at, end));
    }
}
