package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;

/** Where it is; the stranger places first, for their words are the surer sign. */
enum Place implements Meaning {
    SPACE(
            0x14122e,
            "space spaces* astronaut* planet* galax* cosmos cosmic universe orbit* mars alien* "
                    + "asteroid* rocket* nebula* 🚀 🪐 🌌 👽 宇宙 космос* espace weltraum espacio"),
    SEA(
            0x0d3a5c,
            "sea seas ocean* beach* wave waves boat* ship ships sail* island* fish* whale* dolphin* "
                    + "harbo* lighthouse* pirate* surf* underwater coast* lake lakes 🌊 ⛵ 🐋 🏖 海 mar mer "
                    + "meer море بحر البحر ים 바다"),
    CITY(
            0x1a1d33,
            "city cities town* street* neon urban skyline skyscraper* building* tokyo york paris "
                    + "london traffic car cars taxi metro cyberpunk rooftop* robot* office* market* 🌃 🏙 🌆 街 都市 "
                    + "東京 ciudad ville stadt город* مدينة עיר 도시"),
    DESERT(
            0x7a4a2a,
            "desert* dune dunes sand sandy cactus* camel* pyramid* sahara oasis canyon* cowboy* 🏜 🌵 🐫 "
                    + "沙漠 wüste désert desierto пустын* صحراء 사막"),
    FOREST(
            0x163828,
            "forest* tree trees wood woods jungle* pine pines wolf wolves bear bears fox foxes deer "
                    + "owl* fairy elf elves witch* 🌲 🌳 🦊 🐺 森 林 wald forêt bosque лес леса лесу غابة יער 숲"),
    MOUNTAINS(
            0x24304a,
            "mountain* peak peaks alps himalaya* cliff* summit valley* hike* hiking climb* dragon* "
                    + "castle* volcano* eagle* ski skiing 🏔 ⛰ 🗻 🐉 山 berge gebirge montagne* montaña* гора горы горах جبل הר 산"),
    MEADOW(
            0x2c5a34,
            "meadow* field fields hill hills farm* grass* garden* flower* village* countryside horse* "
                    + "sheep cow cows picnic park dog dogs puppy butterfl* 🌻 🌾 🌸 🐑 草原 wiese* champ* campo*");

    private final Color earth;
    private final String words;

    Place(int earth, String words) {
        this.earth = new Color(earth);
        this.words = words;
    }

    Color earth() {
        return earth;
    }

    @Override
    public String words() {
        return words;
    }
}
