// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/digitsurroundings.h"

#include "core/language/recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Letters of scripts that put no spaces between words, so that digits touch them without being tied to them.
bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isTyingLetter(QChar c)
{
    return (c.isLetter() || c.isMark()) && !isUnspaced(c);
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013) || c == QChar(0x2212);
}

/// Where the word that begins at @p begin ends.
qsizetype wordEnd(QStringView text, qsizetype begin)
{
    while (begin < text.size() && (text[begin].isLetter() || text[begin].isMark()))
        ++begin;
    return begin;
}

qsizetype wordBegin(QStringView text, qsizetype end)
{
    while (end > 0 && (text[end - 1].isLetter() || text[end - 1].isMark()))
        --end;
    return end;
}

qsizetype behindSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace() && text[at] != u'\n')
        ++at;
    return at;
}

qsizetype beforeSpaces(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace() && text[at - 1] != u'\n')
        --at;
    return at;
}

/// The word behind the digits, past spaces, a full stop and a word that joins day and month: "12. März", "3 de mayo".
QString wordBehind(const DigitPlace &place)
{
    static constexpr QStringView joining[] = {u"de", u"d", u"di", u"of"};
    qsizetype at = place.at(0) == u'.' ? place.end + 1 : place.end;
    for (int words = 0; words < 2; ++words) {
        at = behindSpaces(place.text, at);
        const qsizetype end = wordEnd(place.text, at);
        const QString word = place.text.sliced(at, end - at).toString().toLower();
        if (std::ranges::find(joining, word) == std::end(joining))
            return word;
        at = end < place.text.size() && (place.text[end] == u'\'' || place.text[end] == u'’') ? end + 1 : end;
    }
    return {};
}

QString wordBefore(const DigitPlace &place)
{
    qsizetype end = beforeSpaces(place.text, place.begin);
    if (end > 0 && place.text[end - 1] == u'.')
        --end;
    const qsizetype begin = wordBegin(place.text, end);
    return place.text.sliced(begin, end - begin).toString().toLower();
}

/// Languages that mark ordinals by a full stop.
bool hasPointedOrdinals(const QString &language)
{
    static constexpr QLatin1StringView tags[] = {"de"_L1, "da"_L1, "nb"_L1, "pl"_L1, "cs"_L1, "sk"_L1, "sl"_L1, "hr"_L1,
        "sr"_L1, "bs"_L1, "hu"_L1, "fi"_L1, "et"_L1, "lv"_L1, "tr"_L1, "is"_L1};
    return std::ranges::find(tags, language) != std::end(tags);
}

} // namespace

DigitSurroundings::DigitSurroundings(const QString &language, const language::LanguageResources &resources)
    : m_language(language::languagePart(language))
    , m_locale(language)
    , m_resources(resources)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (QString name : {m_locale.monthName(month, format), m_locale.standaloneMonthName(month, format)}) {
                name = name.toLower();
                if (name.endsWith(u'.'))
                    name.chop(1);
                if (name.size() > 2)
                    m_months.insert(name);
            }
        }
    }
}

bool DigitSurroundings::isTied(const DigitPlace &place)
{
    constexpr QStringView tying = u"/\\@#_=&:§";
    const QChar before = place.at(-1), after = place.at(0);
    const QChar secondBefore = place.at(-2), secondAfter = place.at(1);
    if (isTyingLetter(before) || isTyingLetter(after))
        return true;
    if (tying.contains(before) || (tying.contains(after) && !secondAfter.isSpace() && !secondAfter.isNull()))
        return true;
    if (isHyphen(before) && (secondBefore.isLetter() || secondBefore == u'.'))
        return true;
    if (isHyphen(after) && secondAfter.isLetter())
        return true;
    if ((before == u'.' || before == u',') && !secondBefore.isSpace() && !secondBefore.isNull())
        return true;
    if (after == u'.' && secondAfter.isLetter() && !isUnspaced(secondAfter))
        return true;
    // three runs of digits with hyphens between are a date or a telephone number
    const auto digitsFrom = [&place](qsizetype at, int by) {
        while (at >= 0 && at < place.text.size() && place.text[at].isDigit())
            at += by;
        return at;
    };
    int runs = 1;
    for (const int by : {-1, 1}) {
        qsizetype at = by < 0 ? place.begin - 1 : place.end;
        while (at > 0 && at + 1 < place.text.size() && isHyphen(place.text[at]) && place.text[at + by].isDigit()) {
            at = digitsFrom(at + by, by);
            ++runs;
        }
    }
    return runs > 2;
}

bool DigitSurroundings::isDateOrOrdinal(const DigitPlace &place) const
{
    constexpr QStringView calendar = u"年月日号號时時点點년월시", counting = u"第제";
    if (calendar.contains(place.at(0)) || counting.contains(place.at(-1)))
        return true;
    const QString behind = wordBehind(place), before = wordBefore(place);
    if (m_months.contains(behind) || m_months.contains(before))
        return true;
    if (behind == "uhr"_L1 || before == "kl"_L1 || before == "klokken"_L1 || before == "klockan"_L1)
        return true;
    return hasPointedOrdinals(m_language) && place.at(0) == u'.' && place.at(1).isSpace() &&
           place.end - place.begin <= 2 && !behind.isEmpty();
}

std::optional<QStringView> DigitSurroundings::meaningOf(QStringView word) const
{
    return m_resources.foreignAmounts.value(QString(m_language + u' ' + word.toString().toLower()));
}

DigitSurroundings::Words DigitSurroundings::wordsBehind(const DigitPlace &place) const
{
    Words words{.end = place.end};
    const auto take = [&words](QStringView meaning, qsizetype end) {
        words.isPercent = meaning == "percent"_L1;
        words.scale *= words.isPercent ? 1.0 : meaning.toDouble();
        words.end = end;
    };
    while (!words.isPercent) {
        const qsizetype begin = behindSpaces(place.text, words.end);
        if (begin == words.end && begin < place.text.size() && isUnspaced(place.text[begin])) {
            const auto meaning = meaningOf(place.text.sliced(begin, 1));
            if (!meaning)
                break;
            take(*meaning, begin + 1);
            continue;
        }
        const qsizetype first = wordEnd(place.text, begin);
        const qsizetype second = wordEnd(place.text, behindSpaces(place.text, first));
        if (const auto pair = meaningOf(place.text.sliced(begin, second - begin).toString().simplified());
            pair && second > first)
            take(*pair, second);
        else if (const auto one = meaningOf(place.text.sliced(begin, first - begin)); one && first > begin)
            take(*one, first);
        else
            break;
    }
    return words;
}

std::optional<DigitSurroundings::Currency> DigitSurroundings::currencyNamed(QStringView sign) const
{
    const auto entry = m_resources.currencies.value(sign);
    if (!entry || *entry == "ignored"_L1)
        return std::nullopt;
    Currency currency{.code = entry->first(3).toString(), .isAssumed = entry->endsWith("assumed"_L1)};
    // the sign of several currencies is that of the language's own country
    if (currency.isAssumed && m_locale.currencySymbol() == sign)
        currency.code = m_locale.currencySymbol(QLocale::CurrencyIsoCode);
    return currency;
}

std::optional<DigitSurroundings::Currency> DigitSurroundings::currencyOf(const DigitPlace &place, qsizetype end) const
{
    const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    const auto isCode = [](QStringView word) { return word.size() == 3 && word == word.toString().toUpper(); };
    const QStringView text = place.text;
    if (const qsizetype last = beforeSpaces(text, place.begin); last > 0) {
        const bool signBefore = isSign(text[last - 1]);
        const qsizetype first = wordBegin(text, signBefore ? last - 1 : last);
        // "5 € 6 €": a sign behind other digits is theirs
        const qsizetype other = beforeSpaces(text, first);
        for (const qsizetype begin : {first, last - 1}) {
            if (other > 0 && text[other - 1].isDigit())
                break;
            const QStringView name = text.sliced(begin, last - begin);
            if (!signBefore && !isCode(name))
                break;
            if (auto currency = currencyNamed(name)) {
                currency->begin = begin;
                currency->end = end;
                return currency;
            }
        }
    }
    if (end > place.end && end < text.size() && text[end] == u'.')
        ++end; // "5 Mio. €"
    const qsizetype begin = behindSpaces(text, end);
    const qsizetype close = begin < text.size() && isSign(text[begin]) ? begin + 1 : wordEnd(text, begin);
    const QStringView name = text.sliced(begin, close - begin);
    if (name.isEmpty() || (!isSign(name.front()) && !isCode(name)))
        return std::nullopt;
    auto currency = currencyNamed(name);
    if (currency) {
        currency->begin = place.begin;
        currency->end = close;
    }
    return currency;
}

} // namespace sourcelight::extraction
