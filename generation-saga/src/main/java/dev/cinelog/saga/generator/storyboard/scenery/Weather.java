package dev.cinelog.saga.generator.storyboard.scenery;

/** What is in the air. */
enum Weather implements Meaning {
    SNOW("snow* winter* ice icy frost* blizzard* christmas ski skiing ❄ ⛄ 雪 冬 schnee neige nieve снег* ثلج שלג 눈"),
    RAIN("rain* storm* thunder* wet umbrella* 🌧 ⛈ ☔ 雨 regen* pluie lluvia дожд* مطر גשם 비가 빗"),
    PETALS("petal* blossom* cherry sakura spring wedding* romance love 🌸 桜 春"),
    LEAVES("autumn* leaf foliage october harvest* 🍂 🍁 秋 herbst* automne otoño осен*"),
    EMBERS("fire fires flame* burn* lava volcano* dragon* war battle* explosion* 🔥 火 feuer feu fuego "
            + "огон* نار אש 불"),
    LANTERNS("lantern* festival* celebrat* party parties wish wishes 🏮 🎉"),
    FIREFLIES("firefl* magic* fairy fairies enchant* glow* spell wizard* witch* ✨"),
    BUBBLES("underwater bubble* dive* diving submarine* coral* mermaid* 🫧 🐠"),
    CLEAR("clear cloudless");

    private final String words;

    Weather(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
