package dev.cinelog.saga.generator.storyboard.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardSetterTest {

    private static final BundledFonts FONTS = TestFonts.load();
    private static final CardBox BOX = new CardBox(1080, 470, 70);

    @Test
    void aSentenceIsACard() {
        assertThat(set("A cat wakes. It sees the sea!\nIt sails away.", 5))
                .extracting(card -> card.text().strip())
                .containsExactly("A cat wakes.", "It sees the sea!", "It sails away.");
    }

    @Test
    void shortWordsAreLarge() {
        assertThat(set("A cat", 3))
                .singleElement()
                .satisfies(card -> assertThat(card.size()).isEqualTo(70));
    }

    @Test
    void manyWordsAreSmallButAllThere() {
        String prompt = "A sentence of some words. ".repeat(20).strip();

        List<Card> cards = set(prompt, 3);

        assertThat(cards)
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(card -> assertThat(card.size()).isLessThan(70));
        assertThat(words(cards)).isEqualTo(prompt);
    }

    @Test
    void saysThatThereIsMore() {
        List<Card> cards = set("word ".repeat(800), 1);

        assertThat(cards)
                .singleElement()
                .satisfies(card -> assertThat(card.text()).endsWith("…"));
    }

    @Test
    void nothingToReadIsNoCard() {
        assertThat(set("\n\t\u0000", 3)).isEmpty();
    }

    @Test
    void knowsInWhichDirectionACardIsRead() {
        assertThat(set("שלום עולם", 1).get(0).leftToRight()).isFalse();
        assertThat(set("hello שלום", 1).get(0).leftToRight()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.cinelog.saga.generator.storyboard.HostilePrompts#all")
    void everyLineFitsTheBox(String prompt) {
        assertThat(set(prompt, 3)).hasSizeLessThanOrEqualTo(3).allSatisfy(card -> {
            assertThat(card.lines().size() * CardBox.leading(card.size())).isLessThanOrEqualTo(BOX.height() + 1);
            assertThat(card.lines())
                    .allSatisfy(line ->
                            assertThat(line.layout().getVisibleAdvance()).isLessThanOrEqualTo(1081));
        });
    }

    private static List<Card> set(String prompt, int most) {
        return new CardSetter(FONTS, BOX, Color.ORANGE).set(prompt, most);
    }

    private static String words(List<Card> cards) {
        return cards.stream().map(card -> card.text().strip()).collect(Collectors.joining(" "));
    }
}
