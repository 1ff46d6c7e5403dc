package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;

/**
 * The colours of a scene.
 *
 * @param zenith of the sky, above
 * @param middle of the sky
 * @param horizon of the sky, where everything far away fades
 * @param ground nearest to the viewer
 * @param light of sun, moon and windows
 */
record Palette(Color zenith, Color middle, Color horizon, Color ground, Color light) {

    private Palette(int zenith, int middle, int horizon, int ground, int light) {
        this(new Color(zenith), new Color(middle), new Color(horizon), new Color(ground), new Color(light));
    }

    /** Colours that go together, a little different each time. */
    static Palette of(Place place, Hour hour, Dice dice) {
        Palette usual = of(hour);
        double turn = dice.between(-0.05, 0.05);
        double earthy = hour == Hour.NIGHT ? 0.18 : 0.4;
        return new Palette(
                Tint.turn(usual.zenith, turn),
                Tint.turn(usual.middle, turn),
                Tint.turn(usual.horizon, turn / 2),
                Tint.mix(Tint.turn(usual.ground, turn), place.earth(), earthy),
                usual.light);
    }

    /** The same hour under heavy clouds. */
    Palette under(Color clouds, double part) {
        return new Palette(
                Tint.mix(zenith, clouds, part),
                Tint.mix(middle, clouds, part),
                Tint.mix(horizon, clouds, part),
                Tint.mix(ground, clouds, part * 0.3),
                light);
    }

    /** The same with something lying on the ground. */
    Palette on(Color cover, double part) {
        return new Palette(zenith, middle, horizon, Tint.mix(ground, cover, part), light);
    }

    /** Below the surface of the sea. */
    static Palette water() {
        return new Palette(0x35b3c2, 0x0f6c96, 0x07395e, 0x04182c, 0xd8fff4);
    }

    private static Palette of(Hour hour) {
        return switch (hour) {
            case DAWN -> new Palette(0x27456f, 0xd98a94, 0xffdcae, 0x2a2f55, 0xffe9c4);
            case DAY -> new Palette(0x2272cf, 0x6fb8ee, 0xe3f3fb, 0x1c4a5e, 0xfff6d8);
            case DUSK -> new Palette(0x2b1c52, 0xb8456e, 0xffb06a, 0x23163a, 0xffd9a0);
            case NIGHT -> new Palette(0x070b20, 0x172457, 0x4b5596, 0x0a0f26, 0xf4efd9);
        };
    }

    /** @param nearness 0 at the horizon to 1 in front */
    Color land(double nearness) {
        return Tint.mix(Tint.mix(horizon, middle, 0.35), ground, nearness);
    }
}
