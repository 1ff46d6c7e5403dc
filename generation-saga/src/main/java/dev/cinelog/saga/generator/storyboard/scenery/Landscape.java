package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Lays out a place, from the horizon to the viewer. */
final class Landscape {

    private final Stage stage;
    private final Palette palette;
    private final Hour hour;
    private final Dice dice;

    Landscape(Stage stage, Palette palette, Hour hour, Dice dice) {
        this.stage = stage;
        this.palette = palette;
        this.hour = hour;
        this.dice = dice;
    }

    /** Where the sky ends, as a fraction of the height. */
    static double horizon(Place place) {
        return switch (place) {
            case SEA -> 0.56;
            case CITY, FOREST -> 0.72;
            case MOUNTAINS -> 0.62;
            case MEADOW, DESERT -> 0.66;
            case SPACE -> 1;
        };
    }

    List<Layer> draw(Place place, double lightX) {
        return switch (place) {
            case MOUNTAINS -> mountains();
            case MEADOW -> meadow();
            case FOREST -> forest();
            case CITY -> city();
            case DESERT -> desert();
            case SEA -> sea(lightX);
            case SPACE -> moonscape();
        };
    }

    private List<Layer> mountains() {
        Color near = palette.land(0.98);
        return List.of(
                ridge(0.24, 0.3, 0.62, 0.12, 1, 560),
                ridge(0.38, 0.26, 0.74, 0.36, 2, 420),
                ridge(0.52, 0.22, 0.92, 0.64, 3, 380),
                ground(0.76, 0.14, 1, 0.92, 5)
                        .draw(
                                stage,
                                rolling(5, 700),
                                0.16,
                                Woods.pines(120 * unit(), 34 * unit(), near, near, dice.fork())));
    }

    private List<Layer> meadow() {
        return List.of(
                hill(0.5, 0.12, 0.74, 0.16, 1, 760, Ground.Growth.NONE),
                hill(0.56, 0.14, 0.86, 0.4, 2, 900, trees(70, 190, 0.55)),
                hill(0.68, 0.13, 0.96, 0.66, 3, 820, trees(130, 420, 0.8)),
                hill(0.84, 0.09, 1, 0.9, 6, 640, Woods.grass(46 * unit(), palette.land(0.97), dice.fork())));
    }

    private List<Layer> forest() {
        List<Layer> layers = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            double nearness = 0.14 + row * 0.27;
            Color crown = palette.land(nearness);
            Color foot = Tint.mix(crown, palette.horizon(), 0.3 * (1 - nearness));
            double tall = stage.height() * (0.24 + row * 0.12);
            Ground.Growth pines = Woods.pines(tall, tall * 0.2, crown, foot, dice.fork());
            layers.add(ground(0.58 + row * 0.11, 0.06, row == 3 ? 1 : 0.84 + row * 0.08, nearness, 1 + row * 1.5)
                    .draw(stage, rolling(1 + row * 1.5, 800), 0.26 + row * 0.12, pines));
        }
        return layers;
    }

    private List<Layer> city() {
        double lit = hour == Hour.DAY ? 0.04 : hour == Hour.DAWN ? 0.14 : hour == Hour.DUSK ? 0.32 : 0.42;
        return List.of(
                row(0.26, 0.84, 1, 0.22, lit * 0.5, 46),
                row(0.32, 0.94, 2, 0.5, lit * 0.8, 74),
                row(0.44, 1, 4, 0.82, lit, 116));
    }

    private List<Layer> desert() {
        Color near = palette.land(0.95);
        return List.of(
                ridge(0.46, 0.18, 0.76, 0.16, 1, 900),
                hill(0.58, 0.12, 0.86, 0.38, 2, 1200, Ground.Growth.NONE),
                hill(0.68, 0.14, 0.98, 0.6, 3, 980, Ground.Growth.NONE),
                hill(0.82, 0.13, 1, 0.86, 5, 860, Woods.cactuses(150 * unit(), 620 * unit(), near, dice.fork())));
    }

    private List<Layer> sea(double lightX) {
        List<Layer> layers = new ArrayList<>();
        if (dice.chance(0.7)) {
            layers.add(ridge(0.45, 0.12, 0.6, 0.2, 1, 900));
        }
        layers.add(new Sea(stage, palette, horizon(Place.SEA), lightX, dice.fork()));
        return layers;
    }

    List<Layer> seabed() {
        Ground.Growth weed = Woods.grass(130 * unit(), palette.land(0.8), dice.fork());
        return List.of(
                ridge(0.5, 0.24, 0.84, 0.3, 1, 520),
                hill(0.68, 0.14, 0.96, 0.55, 2, 800, Ground.Growth.NONE),
                hill(0.84, 0.1, 1, 0.85, 4, 700, weed));
    }

    private List<Layer> moonscape() {
        return List.of(ridge(0.78, 0.14, 0.96, 0.5, 1, 500), hill(0.88, 0.1, 1, 0.9, 3, 900, Ground.Growth.NONE));
    }

    private Layer ridge(double top, double depth, double bottom, double nearness, double step, double wavelength) {
        Contour contour = Contour.jagged(Strip.width(stage, stage.step(step)), wavelength * unit(), dice.fork());
        return ground(top, depth, bottom, nearness, step).draw(stage, contour, 0, Ground.Growth.NONE);
    }

    private Layer hill(
            double top,
            double depth,
            double bottom,
            double nearness,
            double step,
            double wavelength,
            Ground.Growth growth) {
        return ground(top, depth, bottom, nearness, step).draw(stage, rolling(step, wavelength), 0.2, growth);
    }

    private Layer row(double top, double bottom, double step, double nearness, double lit, double breadth) {
        Color wall = palette.land(nearness);
        Color foot = Tint.mix(wall, palette.horizon(), 0.34 * (1 - nearness));
        return new CityRow(top, bottom, stage.step(step), wall, foot, new Color(0xffd68a), lit)
                .draw(stage, breadth * unit(), dice.fork());
    }

    private Ground ground(double top, double depth, double bottom, double nearness, double step) {
        Color crest = palette.land(nearness);
        Color foot = Tint.mix(crest, palette.horizon(), 0.42 * (1 - nearness));
        return new Ground(top, depth, bottom, stage.step(step), crest, foot);
    }

    private Ground.Growth trees(double size, double gap, double nearness) {
        return Woods.trees(size * unit(), gap * unit(), palette.land(nearness), dice.fork());
    }

    private Contour rolling(double step, double wavelength) {
        return Contour.rolling(Strip.width(stage, stage.step(step)), wavelength * unit(), dice.fork());
    }

    private double unit() {
        return stage.unit();
    }
}
