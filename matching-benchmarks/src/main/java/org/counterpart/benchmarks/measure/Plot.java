package org.counterpart.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Median time against number of partners, both by powers of ten, as SVG. */
final class Plot {

  private static final int WIDTH = 820;
  private static final int HEIGHT = 460;
  private static final int LEFT = 70;
  private static final int RIGHT = 250;
  private static final int EDGE = 40;
  private static final List<String> COLOURS =
      List.of(
          "#1b7837", "#00441b", "#2166ac", "#b2182b", "#e08214", "#8c510a", "#762a83", "#555555");

  private final LogAxis across;
  private final LogAxis up;
  private final StringBuilder svg = new StringBuilder();

  private Plot(List<Measured> lines) {
    across =
        LogAxis.around(
            lines.stream().mapToDouble(line -> line.what().partners()), LEFT, WIDTH - RIGHT);
    up = LogAxis.around(lines.stream().mapToDouble(Measured::p50), HEIGHT - EDGE, EDGE);
  }

  /**
   * Draws those lines that are of one task.
   *
   * @param title shown above
   * @param series everybody's lines of growing size; at least one
   */
  static String of(String title, Map<String, List<Measured>> series) {
    Plot plot = new Plot(series.values().stream().flatMap(List::stream).toList());
    plot.frame(title);
    int nth = 0;
    for (List<Measured> lines : series.values()) {
      plot.line(lines, nth++);
    }
    return plot.svg.append("</svg>\n").toString();
  }

  private void frame(String title) {
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='12' role='img' aria-label='%s'>",
        WIDTH, HEIGHT, title);
    add("<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
    add("<text x='%d' y='22' font-size='14'>%s</text>", LEFT, title);
    for (double power : across.powers()) {
      double x = across.at(power);
      add("<path d='M%.1f %dV%d' stroke='#ddd'/>", x, EDGE, HEIGHT - EDGE);
      add("<text x='%.1f' y='%d' text-anchor='middle'>%,.0f</text>", x, HEIGHT - EDGE + 18, power);
    }
    for (double power : up.powers()) {
      double y = up.at(power);
      add("<path d='M%d %.1fH%d' stroke='#ddd'/>", LEFT, y, WIDTH - RIGHT);
      add(
          "<text x='%d' y='%.1f' text-anchor='end'>%s</text>",
          LEFT - 6, y + 4, Figures.time(power));
    }
  }

  private void line(List<Measured> lines, int nth) {
    String colour = COLOURS.get(nth % COLOURS.size());
    StringBuilder points = new StringBuilder();
    for (Measured line : lines) {
      double x = across.at(line.what().partners());
      double y = up.at(line.p50());
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      add("<circle cx='%.1f' cy='%.1f' r='3.5' fill='%s'/>", x, y, colour);
    }
    add("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>", points, colour);
    int y = EDGE + 14 + 20 * nth;
    add("<rect x='%d' y='%d' width='12' height='4' fill='%s'/>", WIDTH - RIGHT + 14, y - 5, colour);
    add(
        "<text x='%d' y='%d'>%s</text>",
        WIDTH - RIGHT + 32, y, lines.getFirst().what().who() + growth(lines));
  }

  private static String growth(List<Measured> lines) {
    return lines.size() < 2
        ? ""
        : String.format(Locale.ROOT, ", n^%.2f", Growth.exponent(lines, Measured::p50));
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency
  private void add(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
