package dev.cinelog.saga.generator.storyboard.scenery;

/** Who passes by. */
enum Actor implements Meaning {
    CAT("cat cats kitten* kitty 🐈 🐱 猫 katze* gato кот кота коты котён* кошк* قطة חתול 고양이"),
    LIGHTHOUSE("lighthouse*"),
    ROCKET("rocket* spaceship* spacecraft launch* 🚀"),
    BALLOON("balloon* airship* zeppelin* 🎈"),
    BOAT("boat* ship ships sail* yacht* pirate* voyage* ⛵ 🚢 舟 船"),
    BIRDS("bird birds eagle* gull* seagull* crow crows raven* swallow* goose geese fly flying 🦅 🐦 鳥");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
