// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/scripts.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

constexpr int fewestLetters = 8;

/// How many of the characters of @p text are among @p letters.
qsizetype countOf(QStringView text, QStringView letters)
{
    return std::ranges::count_if(text, [letters](QChar c) { return letters.contains(c); });
}

bool isWide(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

/// By letters that only some alphabets have. Without any of them a short text may be in several languages.
QString cyrillic(QStringView folded, int letters)
{
    constexpr int enoughForBulgarian = 120; // in which Russian has a letter of its own
    if (countOf(folded, u"әғқңөұүһӣӯҳҷўӏ") > 0)
        return countOf(folded, u"ў") > 0 && countOf(folded, u"әғқңөұүһӣӯҳҷӏ") == 0 ? u"be"_s : u"und-Cyrl"_s;
    if (countOf(folded, u"јљњџђћќѓѕ") > 0)
        return countOf(folded, u"ђћ") > 0 ? u"sr"_s : countOf(folded, u"ќѓѕ") > 0 ? u"mk"_s : u"und-Cyrl"_s;
    const qsizetype ukrainian = countOf(folded, u"іїєґ");
    const qsizetype russian = countOf(folded, u"ыэё");
    if (ukrainian > 0 || russian > 0)
        return ukrainian > russian ? u"uk"_s : u"ru"_s;
    return letters >= enoughForBulgarian && countOf(folded, u"ъ") > 0 ? u"bg"_s : u"und-Cyrl"_s;
}

QString arabic(QStringView text)
{
    if (countOf(text, u"ٹڈڑےںھ") > 0)
        return u"ur"_s;
    if (countOf(text, u"ێۆڕڵښځڅډړږڭۇۋې") > 0)
        return u"und-Arab"_s;
    const qsizetype persian = countOf(text, u"یکپچژگ");
    return persian > countOf(text, u"يكةىأإ") ? u"fa"_s : u"ar"_s;
}

QString eastAsian(const LetterCounts &counts)
{
    const int kana = counts.of(QChar::Script_Hiragana) + counts.of(QChar::Script_Katakana);
    return kana * 20 > counts.of(QChar::Script_Han) ? u"ja"_s : u"zh"_s;
}

QString devanagari(QStringView text)
{
    const bool isHindi = std::ranges::any_of(std::initializer_list<QStringView>{u" है", u" हैं", u" में "},
        [text](QStringView word) { return text.contains(word); });
    return isHindi ? u"hi"_s : u"und-Deva"_s;
}

/// Scripts that one language of news is written in, or whose languages are not told apart here.
QString byScriptAlone(QChar::Script script)
{
    static constexpr std::pair<QChar::Script, QLatin1StringView> tags[] = {{QChar::Script_Hangul, "ko"_L1},
        {QChar::Script_Greek, "el"_L1}, {QChar::Script_Hebrew, "he"_L1}, {QChar::Script_Thai, "th"_L1},
        {QChar::Script_Georgian, "ka"_L1}, {QChar::Script_Armenian, "hy"_L1}, {QChar::Script_Tamil, "ta"_L1},
        {QChar::Script_Telugu, "te"_L1}, {QChar::Script_Gujarati, "gu"_L1}, {QChar::Script_Gurmukhi, "pa"_L1},
        {QChar::Script_Kannada, "kn"_L1}, {QChar::Script_Malayalam, "ml"_L1}, {QChar::Script_Sinhala, "si"_L1},
        {QChar::Script_Khmer, "km"_L1}, {QChar::Script_Lao, "lo"_L1}, {QChar::Script_Myanmar, "my"_L1},
        {QChar::Script_Bengali, "und-Beng"_L1}, {QChar::Script_Ethiopic, "und-Ethi"_L1},
        {QChar::Script_Tibetan, "und-Tibt"_L1}};
    const auto found = std::ranges::find(tags, script, &std::pair<QChar::Script, QLatin1StringView>::first);
    return found == std::end(tags) ? QString() : QString(found->second);
}

} // namespace

LetterCounts::LetterCounts(QStringView text)
{
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++m_counts[std::size_t(c.script())];
        m_all += isWide(c.script()) ? 2 : 1;
    }
}

QChar::Script LetterCounts::main() const
{
    const int eastAsian = of(QChar::Script_Han) + of(QChar::Script_Hiragana) + of(QChar::Script_Katakana);
    if (eastAsian * 4 > m_all)
        return QChar::Script_Han;
    const auto most = std::ranges::max_element(m_counts);
    const auto script = QChar::Script(most - m_counts.begin());
    return *most * (isWide(script) ? 4 : 2) > m_all ? script : QChar::Script_Unknown;
}

QString languageByScript(QStringView text)
{
    const LetterCounts counts(text);
    if (counts.all() < fewestLetters)
        return {};
    switch (const QChar::Script script = counts.main(); script) {
    case QChar::Script_Cyrillic:
        return cyrillic(text.toString().toLower(), counts.of(script));
    case QChar::Script_Arabic:
        return arabic(text);
    case QChar::Script_Han:
        return eastAsian(counts);
    case QChar::Script_Devanagari:
        return devanagari(text);
    default:
        return byScriptAlone(script);
    }
}

} // namespace sourcelight::language
