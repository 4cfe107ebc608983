package io.github.nutgraf.robustness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A story comes through in every charset a news site uses, however the charset is told. */
class EncodingsTest {

    /** Stories by language, in the letters that the language's charsets have. */
    private static final Map<String, String> STORIES = Map.ofEntries(
            Map.entry(
                    "ar",
                    "عادت العبارة إلى الجزيرة يوم الاثنين بعد أن تم إصلاح الرصيف الذي تضرر في العاصفة. وقالت إدارة الميناء إن الرحلات ستسير كل ساعة من الصباح حتى المساء، وإن ثمن التذكرة لن يتغير هذا العام."),
            Map.entry(
                    "cs",
                    "Přívoz na ostrov se v pondělí vrátil, když dělníci opravili molo poškozené bouří. Správa přístavu říká, že lodě budou jezdit každou hodinu od rána do večera a že cena jízdenky se letos nezmění."),
            Map.entry(
                    "de",
                    "Die Fähre zur Insel fährt seit Montag wieder, nachdem der im Sturm beschädigte Anleger überholt wurde. Die Hafenbehörde erklärte, die Schiffe führen stündlich von früh bis spät, und der Fahrpreis bleibe für dieses Jahr unverändert."),
            Map.entry(
                    "el",
                    "Το πορθμείο προς το νησί ξεκίνησε πάλι τη Δευτέρα, αφού επισκευάστηκε η αποβάθρα που χάλασε στην καταιγίδα. Η διοίκηση του λιμανιού είπε ότι τα πλοία θα φεύγουν κάθε ώρα από το πρωί ως το βράδυ και ότι το εισιτήριο δεν θα αλλάξει φέτος."),
            Map.entry(
                    "he",
                    "המעבורת אל האי חזרה לפעול ביום שני אחרי שתוקן המזח שנפגע בסערה. הנהלת הנמל אמרה שהספינות יצאו בכל שעה מן הבוקר ועד הערב ושמחיר הכרטיס לא ישתנה השנה."),
            Map.entry(
                    "ja",
                    "月曜日、島への渡し船が再び動き始めた。嵐で壊れた桟橋の修理が終わったためである。港の事務所によると、船は朝から夕方まで一時間ごとに出て、今年は切符の値段も変わらないという。住民は港に集まり、最初の船を見送った。"),
            Map.entry(
                    "ko",
                    "섬으로 가는 나룻배가 월요일에 다시 다니기 시작했다. 폭풍에 부서진 부두를 고쳤기 때문이다. 항만 사무소는 배가 아침부터 저녁까지 한 시간마다 떠나며 올해에는 뱃삯이 바뀌지 않는다고 말했다. 주민들은 부두에 모여 첫 배를 배웅했다."),
            Map.entry(
                    "lt",
                    "Keltas į salą pirmadienį vėl pradėjo plaukioti, kai buvo sutvarkyta per audrą apgadinta prieplauka. Uosto vadovybė sakė, kad laivai išplauks kas valandą nuo ryto iki vakaro, o bilieto kaina šiais metais nesikeis."),
            Map.entry(
                    "ru",
                    "Паром на остров снова ходит с понедельника, после того как починили причал, повреждённый в бурю. В управлении порта сказали, что суда будут отходить каждый час с утра до вечера и что цена билета в этом году не изменится."),
            Map.entry(
                    "th",
                    "เรือข้ามฟากไปยังเกาะกลับมาแล่นอีกครั้งในวันจันทร์ หลังจากซ่อมท่าเรือที่พังเพราะพายุเสร็จแล้ว ฝ่ายบริหารท่าเรือกล่าวว่าเรือจะออกทุกชั่วโมงตั้งแต่เช้าจนถึงเย็น และราคาตั๋วจะไม่เปลี่ยนในปีนี้"),
            Map.entry(
                    "tr",
                    "Adaya giden vapur, fırtınada zarar gören iskele onarıldıktan sonra pazartesi günü yeniden çalışmaya başladı. Liman yönetimi, gemilerin sabahtan akşama kadar her saat kalkacağını ve bilet ücretinin bu yıl değişmeyeceğini söyledi."),
            Map.entry(
                    "uk",
                    "Пором на острів знову ходить із понеділка, після того як полагодили причал, пошкоджений у бурю. В управлінні порту сказали, що судна відходитимуть щогодини від ранку до вечора і що ціна квитка цього року не зміниться."),
            Map.entry("zh", "週一，開往小島的渡船恢復航行，因為在暴風中損壞的碼頭已經修好。港務處說，船從早上到晚上每小時開一班，今年票價不變。居民聚集在港口，送走了第一班船。"),
            Map.entry("zh-Hans", "周一，开往小岛的渡船恢复航行，因为在暴风中损坏的码头已经修好。港务处说，船从早上到晚上每小时开一班，今年票价不变。居民聚集在港口，送走了第一班船。"));

    /** Charset, language, and whether the bytes alone give it away. */
    static Stream<Arguments> charsets() {
        return Stream.of(
                Arguments.of("UTF-8", "ru", true),
                Arguments.of("UTF-8", "ja", true),
                Arguments.of("windows-1250", "cs", false),
                Arguments.of("windows-1251", "ru", true),
                Arguments.of("windows-1252", "de", true),
                Arguments.of("windows-1253", "el", true),
                Arguments.of("windows-1254", "tr", false),
                Arguments.of("windows-1255", "he", true),
                Arguments.of("windows-1256", "ar", false),
                Arguments.of("windows-1257", "lt", false),
                Arguments.of("ISO-8859-1", "de", true),
                Arguments.of("ISO-8859-2", "cs", false),
                Arguments.of("ISO-8859-5", "ru", true),
                Arguments.of("ISO-8859-6", "ar", false),
                Arguments.of("ISO-8859-7", "el", true),
                Arguments.of("ISO-8859-8", "he", true),
                Arguments.of("ISO-8859-9", "tr", false),
                Arguments.of("ISO-8859-15", "de", true),
                Arguments.of("KOI8-R", "ru", true),
                Arguments.of("KOI8-U", "uk", false),
                Arguments.of("GB18030", "zh-Hans", true),
                Arguments.of("GBK", "zh-Hans", true),
                Arguments.of("GB2312", "zh-Hans", true),
                Arguments.of("Big5", "zh", true),
                Arguments.of("Shift_JIS", "ja", true),
                Arguments.of("EUC-JP", "ja", true),
                Arguments.of("EUC-KR", "ko", true),
                Arguments.of("TIS-620", "th", false));
    }

    private static byte[] page(String charset, String language, String head) {
        return page(charset, language, head, "");
    }

    private static byte[] page(String charset, String language, String head, String root) {
        String story = "<p>" + STORIES.get(language) + "</p>";
        String page = "<!doctype html><html" + root + "><head>" + head + "<title>"
                + STORIES.get(language).substring(0, 12)
                + "</title></head><body><nav><a href='/'>1</a></nav><article>" + story + story.replace("<p>", "<p>2. ")
                + story.replace("<p>", "<p>3. ") + "</article></body></html>";
        return page.getBytes(Charset.forName(charset));
    }

    private static void comesThrough(String language, byte[] page, @Nullable String hint) {
        Article article = Extractor.parse(page, hint, null);
        assertThat(article.text()).contains(STORIES.get(language));
        Promises.hold(article, Options.DEFAULTS);
        Promises.areSafe(article);
    }

    /** Latin letters, and whole words in other scripts; the page may say that it is UTF-8, as it does. */
    @ParameterizedTest
    @CsvSource({
        "de, ISO-8859-1",
        "de, windows-1252",
        "cs, ISO-8859-1",
        "ru, ISO-8859-1",
        "ja, ISO-8859-1",
        "tr, ISO-8859-1"
    })
    void encodedTwice(String language, String between) {
        byte[] once = page("UTF-8", language, "<meta charset=utf-8>");
        byte[] twice = new String(once, Charset.forName(between)).getBytes(UTF_8);
        comesThrough(language, twice, "utf-8");
        assertThat(Extractor.parse(twice, null, null).notes())
                .extracting(Note::code)
                .containsExactly(Note.Code.CHARSET_GUESSED);
    }

    @Test
    void garbledTextThatIsTheSubjectStays() {
        String story = STORIES.get("de") + " Aus \u00e9 wird \u00c3\u00a9.";
        String page = "<title>Zeichen</title><article><p>\u00c3\u00a9 " + (story + "</p><p>").repeat(3) + "</article>";
        assertThat(Extractor.parse(page.getBytes(UTF_8), null, null).text()).contains(story);
        String plain =
                "<title>A</title><article><p>" + "So they wrote \u00c3\u00a9 for it in the old paper. ".repeat(2);
        assertThat(Extractor.parse(plain.getBytes(UTF_8), null, null).text()).contains("\u00c3\u00a9");
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void toldByTheServer(String charset, String language, boolean plain) {
        comesThrough(language, page(charset, language, ""), charset);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void toldByThePage(String charset, String language, boolean plain) {
        comesThrough(language, page(charset, language, "<meta charset='" + charset + "'>"), null);
        comesThrough(
                language,
                page(charset, language, "<META http-equiv=Content-Type content='text/html; charset=" + charset + "'>"),
                null);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void toldLate(String charset, String language, boolean plain) {
        String late = "<!--" + "x".repeat(3_000) + "--><meta charset='" + charset + "'>";
        comesThrough(language, page(charset, language, late), null);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void notToldAtAll(String charset, String language, boolean plain) {
        byte[] page = page(charset, language, "");
        if (plain) {
            comesThrough(language, page, null);
        } else {
            Promises.hold(Extractor.parse(page, null, null), Options.DEFAULTS);
        }
    }

    /** Then the bytes of no charset are a riddle. */
    @ParameterizedTest
    @MethodSource("charsets")
    void toldTheLanguageAlone(String charset, String language, boolean plain) {
        for (String root : List.of(" lang=" + language, " class='js' xml:lang='" + language + "-XX'")) {
            comesThrough(language, page(charset, language, "", root), null);
            comesThrough(language, page(charset, language, "<meta charset=utf-8>", root), null);
        }
        comesThrough(language, page(charset, language, "", " lang=" + language), "utf-8");
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void toldToBeUtf8(String charset, String language, boolean plain) {
        byte[] page = page(charset, language, "<meta charset=utf-8>");
        if (plain) {
            comesThrough(language, page, null);
            comesThrough(language, page, "utf-8");
        } else {
            Promises.hold(Extractor.parse(page, null, null), Options.DEFAULTS);
        }
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void toldToBeLatin1(String charset, String language, boolean plain) {
        byte[] page = page(charset, language, "<meta charset=iso-8859-1>");
        boolean letters = !List.of("Shift_JIS", "Big5", "GB18030").contains(charset);
        if (plain && letters) {
            comesThrough(language, page, null);
            comesThrough(language, page, "iso-8859-1");
        } else {
            Promises.hold(Extractor.parse(page, null, null), Options.DEFAULTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void withAMark(String charset) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
        page.writeBytes(page(charset, "ru", "<meta charset=windows-1252>"));
        comesThrough("ru", page.toByteArray(), "iso-8859-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMark(String charset) {
        comesThrough("ja", page(charset, "ja", ""), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\udc00x",
                "a\0b",
                "\uFFFE\uFFFF\ud83f\udfff",
                "\u202Eabc\u202C",
                "\u2066\u2069\u200F",
                "\u0085\u2028",
                "\u001b[31mred",
                "\u0007\u0008",
                "\uFEFF",
                "e\u0301\u0301\u0301",
                "\ud83d\udc69\u200d\ud83d\ude80"
            })
    void strangeCharactersBreakNothing(String strange) {
        String story = STORIES.get("de");
        String html = "<title>Fähre " + strange + "</title><article><h1>Fähre " + strange + " fährt</h1><p>" + strange
                + story + strange + "</p><p>" + story + strange + story + "</p></article>";
        for (Article article : List.of(Extractor.parse(html), Extractor.parse(html.getBytes(UTF_8), "utf-8", null))) {
            assertThat(article.text()).contains(story);
            Promises.hold(article, Options.DEFAULTS);
            Promises.areSafe(article);
        }
    }
}
