package io.github.nutgraf.training;

/** Weights that climb along a gradient, with a step of its own for each (Adagrad, Duchi 2011), held down by their squares. */
public final class Ascent {

    private static final double STEP = 0.3;

    private final double l2;
    private final double[] weights;
    private final double[] squares;

    /** @param l2 how much of a weight is taken off its gradient */
    public Ascent(int size, double l2) {
        this.l2 = l2;
        weights = new double[size];
        squares = new double[size];
    }

    /** The weights as they are; they change with the next step. */
    public double[] weights() {
        return weights;
    }

    /** Moves each weight along its gradient. */
    public void step(double[] gradient) {
        for (int f = 0; f < weights.length; f++) {
            double g = gradient[f] - l2 * weights[f];
            squares[f] += g * g;
            weights[f] += STEP * g / (Math.sqrt(squares[f]) + 1e-9);
        }
    }
}
