package dev.cinelog.saga.generator.storyboard.lettering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.PrintStream;

/** A process that sets a card and prints its words; fails where Java finds no fonts. */
final class SetsType {

    private SetsType() {}

    public static void main(String[] arguments) {
        CardSetter setter = new CardSetter(TestFonts.load(), new CardBox(600, 200, 40), Color.ORANGE);
        Card card = setter.set("hello 안녕 שלום", 1).get(0);
        var image = new BufferedImage(600, 200, BufferedImage.TYPE_3BYTE_BGR);
        new CardPainter(card, 600).paint(image.createGraphics(), 0, 0, 9, 9, 1);
        new PrintStream(System.out, true, UTF_8).println(card.text());
    }
}
