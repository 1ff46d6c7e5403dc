package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Composes a scene: sky, landscape, those who pass by, and the air between. */
final class Composition {

    private final Mood mood;
    private final Stage stage;
    private final Dice dice;
    private final Palette palette;
    private final double lightX;
    private final List<Layer> layers = new ArrayList<>();

    Composition(Mood mood, Stage stage, Dice dice) {
        this.mood = mood;
        this.stage = stage;
        this.dice = dice;
        palette = palette(mood, dice);
        boolean left = !mood.actors().isEmpty() || dice.chance(0.5);
        lightX = left ? dice.between(0.16, 0.36) : dice.between(0.62, 0.84);
    }

    Scene compose() {
        boolean underwater = mood.weather() == Weather.BUBBLES;
        if (underwater) {
            addWater();
        } else if (mood.place() == Place.SPACE) {
            addSpace();
        } else {
            addSky();
        }
        for (Actor actor : mood.actors()) {
            if (actor != Actor.BOAT && actor != Actor.CAT && actor != Actor.LIGHTHOUSE) {
                addActor(actor);
            }
        }
        Landscape landscape = new Landscape(stage, palette, mood.hour(), dice.fork());
        layers.addAll(underwater ? landscape.seabed() : landscape.draw(mood.place(), lightX));
        for (Actor actor : mood.actors()) {
            if (actor == Actor.BOAT || actor == Actor.CAT || actor == Actor.LIGHTHOUSE) {
                addActor(actor);
            }
        }
        new Air(stage, dice.fork()).fill(mood.weather()).ifPresent(layers::add);
        return new Scene(layers);
    }

    private static Palette palette(Mood mood, Dice dice) {
        boolean night = mood.hour() == Hour.NIGHT;
        boolean open = !night && mood.place() != Place.CITY && mood.place() != Place.FOREST;
        Palette fair = Palette.of(mood.place(), mood.place() == Place.SPACE ? Hour.NIGHT : mood.hour(), dice);
        return switch (mood.weather()) {
            case RAIN -> fair.under(night ? new Color(0x1a2030) : new Color(0x4a5466), 0.6);
            case SNOW ->
                fair.under(night ? new Color(0x39435c) : new Color(0x9fb0c4), 0.5)
                        .on(new Color(0xdbe6f2), open ? 0.6 : 0.2);
            case BUBBLES -> Palette.water();
            default -> fair;
        };
    }

    private void addWater() {
        Backdrop water = new Backdrop(stage, palette, 1.1);
        for (int ray = 0; ray < 5; ray++) {
            double x = stage.width() * (lightX + dice.between(-0.2, 0.2));
            water.addGlow(x, 0, stage.height() * dice.between(0.4, 0.8), Tint.veil(palette.light(), 0.2));
        }
        layers.add(water);
    }

    private void addSky() {
        boolean night = mood.hour() == Hour.NIGHT;
        double horizon = Landscape.horizon(mood.place());
        Backdrop backdrop = new Backdrop(stage, palette, horizon);
        double height = switch (mood.hour()) {
            case DAWN, DUSK -> horizon - 0.14;
            case DAY, NIGHT -> dice.between(0.14, 0.24);
        };
        if (night) {
            backdrop.addStars(260, horizon, dice.fork());
        }
        if (mood.weather() != Weather.RAIN) {
            double radius = stage.unit() * dice.between(34, 62);
            backdrop.addLight(lightX * stage.width(), height * stage.height(), radius, night, dice.fork());
        }
        layers.add(backdrop);
        if (night) {
            layers.add(new Stars(stage, 36, horizon * 0.8, dice.fork()));
        }
        layers.add(clouds(night, horizon * 0.8));
    }

    private Layer clouds(boolean night, double lowest) {
        if (mood.weather() == Weather.RAIN || mood.weather() == Weather.SNOW) {
            Color heavy = night ? palette.horizon() : Tint.mix(palette.zenith(), Color.BLACK, 0.2);
            return new Clouds(stage, 8, lowest, heavy, night ? 0.14 : 0.4, dice.fork());
        }
        Color light = Tint.mix(palette.horizon(), Color.WHITE, night ? 0 : 0.5);
        return new Clouds(stage, 4, lowest, light, night ? 0.1 : 0.3, dice.fork());
    }

    private void addSpace() {
        Backdrop backdrop = new Backdrop(stage, Palette.of(Place.SPACE, Hour.NIGHT, dice.fork()), 1.5);
        for (int i = 0; i < 7; i++) {
            Color gas = Color.getHSBColor((float) dice.between(0.5, 0.95), 0.75f, 0.9f);
            backdrop.addGlow(
                    stage.width() * dice.between(0, 1),
                    stage.height() * dice.between(0, 0.9),
                    stage.height() * dice.between(0.3, 0.75),
                    Tint.veil(gas, dice.between(0.1, 0.26)));
        }
        backdrop.addStars(420, 1, dice.fork());
        layers.add(backdrop);
        layers.add(new Stars(stage, 50, 0.9, dice.fork()));
        layers.add(Planet.draw(stage, lightX, mood.colour(0.55, 0.85, dice), dice.fork()));
    }

    private void addActor(Actor actor) {
        double unit = stage.unit();
        double x = stage.width() * dice.between(0.6, 0.8);
        double height = stage.height();
        switch (actor) {
            case BIRDS -> layers.add(new Birds(stage, Tint.mix(palette.ground(), palette.middle(), 0.2), dice.fork()));
            case BALLOON -> {
                Color first = mood.colour(0.72, 0.9, dice);
                BufferedImage balloon = Cast.balloon(230 * unit, first, new Color(0xf7ead2));
                layers.add(new Passenger(balloon, x, height * 0.48, 0.8 * unit, -0.5 * unit, 6 * unit));
            }
            case BOAT -> {
                BufferedImage boat = Cast.boat(170 * unit, palette.ground(), new Color(0xf7ead2));
                layers.add(new Passenger(boat, x, height * 0.68, 0.9 * unit, 0.05 * unit, 4 * unit));
            }
            case ROCKET -> layers.add(new Passenger(Cast.rocket(250 * unit), x, height * 0.95, 0, -3 * unit, 0));
            case LIGHTHOUSE -> {
                double size = 330 * unit;
                layers.add(new Beam(x, height * 0.66 - size * 0.78, stage.width() * 0.8, palette.light()));
                BufferedImage tower = Cast.lighthouse(size, palette.ground(), palette.light());
                layers.add(new Passenger(tower, x, height * 0.66, 0, 0, 0));
            }
            case CAT -> {
                Color fur = Tint.mix(palette.ground(), Color.BLACK, 0.5);
                layers.add(new Passenger(
                        Cast.cat(300 * unit, fur), x + stage.width() * 0.1, height * 1.01, -0.6 * unit, 0, 0));
            }
        }
    }
}
