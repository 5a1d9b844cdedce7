package org.backbench.ui.look;

/** The quartiles of a peer group, as a picture needs them. */
public record Quartiles(double q1, double median, double q3) {

    /** Where a scale that shows these quartiles well begins, if no dot begins lower. */
    double scaleStart() {
        return q1 - 3 * (q3 - q1);
    }

    /** Where the scale ends; dots further out are counted as beyond. */
    double scaleEnd() {
        return q3 + 3 * (q3 - q1);
    }
}
