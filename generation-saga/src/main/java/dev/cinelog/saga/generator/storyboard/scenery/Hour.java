package dev.cinelog.saga.generator.storyboard.scenery;

/** When it is. */
enum Hour implements Meaning {
    NIGHT("night* midnight moon* star stars starry dark* neon dream* ghost* sleep* aurora* 🌙 🌃 ⭐ ✨ 🌌 "
            + "夜 月 星 nacht* nuit* noche* ноч* ليل לילה 밤"),
    DAWN("dawn sunrise morning* awake* wake* 🌅 朝 morgen* matin* mañana* утр* فجر שחר 아침"),
    DUSK("dusk sunset* evening* twilight golden romantic autumn 🌇 🍂 夕 abend* soir* tarde* " + "вечер* غروب שקיעה 저녁"),
    DAY("day days noon sunny sun summer* bright blue picnic ☀ 🌞 昼 jour día день نهار יום 낮");

    private final String words;

    Hour(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
