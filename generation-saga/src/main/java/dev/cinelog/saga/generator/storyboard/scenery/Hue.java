package dev.cinelog.saga.generator.storyboard.scenery;

/** A colour that someone asks for. */
enum Hue implements Meaning {
    RED(0.99, "red rojo rouge rot красн* 赤 红 أحمر אדום"),
    PINK(0.92, "pink rosa rose 粉 ピンク"),
    ORANGE(0.08, "orange naranja 橙"),
    YELLOW(0.14, "yellow golden gold amarillo jaune gelb жёлт* 黄 أصفر צהוב"),
    GREEN(0.36, "green verde vert grün зелён* 緑 绿 أخضر ירוק"),
    TURQUOISE(0.49, "turquoise cyan teal"),
    BLUE(0.6, "blue azul bleu blau синий синяя синее голуб* 青 蓝 أزرق כחול"),
    PURPLE(0.77, "purple violet morado lila фиолет* 紫");

    private final double turn;
    private final String words;

    Hue(double turn, String words) {
        this.turn = turn;
        this.words = words;
    }

    /** Its place on the colour wheel, red being 0. */
    float turn() {
        return (float) turn;
    }

    @Override
    public String words() {
        return words;
    }
}
