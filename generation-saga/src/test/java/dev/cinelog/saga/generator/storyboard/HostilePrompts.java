package dev.cinelog.saga.generator.storyboard;

import java.util.stream.Stream;

/** What people, and others, type. */
public final class HostilePrompts {

    private HostilePrompts() {}

    public static Stream<String> all() {
        return Stream.of(
                "🚀🌙 to the moon 👨‍👩‍👧‍👦 👍🏽 🇩🇪 🫠 ❤️‍🔥",
                "مدينة مضيئة في الليل، قطة على السطح (2024)",
                "חתול על גג לוהט: abc שלום 123",
                "春の朝、桜の花びらが舞う東京。你好，世界！",
                "하얀 고양이가 눈 내리는 숲을 걷는다",
                "हिन्दी ไทย తెలుగు Ελληνικά Հայերեն ქართული አማርኛ",
                "`:'%{}\\\\ %{localtime} [0:v]drawtext=text='x':x=0;[out]",
                "\"; rm -rf / #$(touch owned) && -i /etc/passwd | ffmpeg -y",
                "line\nbreaks\r\nand\u2028more\u2029of\u0085them\n\n\n",
                "\u0000\u0007\u001b[31m control \u007f\u009b characters",
                "\ud800 lone \udfff halves \ufffe\uffff",
                "\u202eright to left override\u202c \u2066isolate\u2069 \ufeff\u200b\u00ad",
                "Z̸̧̡͓̭͔̖͎͈̩̥̟͙̩̈́̔̑̒̓a̵̛̫̳͍͖̮̰͙̔̏̎̓l̶͎̫̟̟̩̀̊̌̈́̓g̵̣̳͗̍̑̂̔̕ȯ̴̙͚̤̙̌͝",
                "W".repeat(4000),
                "The quick brown fox jumps. ".repeat(149).strip(),
                "漢".repeat(4000),
                "🙂".repeat(2000),
                "\n\t \u00a0\u3000",
                "");
    }
}
