// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/currency.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// "usd", "hk $": codes and signs in small letters, but for codes that are words; in capitals, without spaces.
QString codeInCapitals(const NumberText &text, qsizetype begin, qsizetype end)
{
    const Atom &first = *text.at(begin);
    const bool code = end - begin == 1 && first.text.size() == 3 &&
                      !text.resources.commonWords.contains(first.folded) &&
                      !text.resources.units.contains(first.folded);
    if (!code && !text.is(end - 1, u"$"))
        return {};
    // "a $5 note" is no Australian one
    if (end - begin > 1 && first.text.size() == 1 && !first.isCapitalised())
        return {};
    QString capitals;
    for (qsizetype i = begin; i < end; ++i)
        capitals += text.at(i)->folded;
    return capitals.toUpper();
}

/// The currency that the atoms [begin, end) name by the lexicon.
std::optional<CurrencyMark> namedBy(const NumberText &text, qsizetype begin, qsizetype end)
{
    const language::Lexicon &lexicon = text.resources.currencies;
    const auto known = [&lexicon](QStringView words) -> std::optional<QStringView> {
        const auto entry = lexicon.value(words);
        return entry && *entry != "ignored"_L1 ? entry : std::nullopt;
    };
    QString storage;
    auto entry = known(phraseAt(text, begin, end, false, storage));
    if (!entry)
        entry = known(phraseAt(text, begin, end, true, storage));
    if (const QString capitals = entry ? QString() : codeInCapitals(text, begin, end); !capitals.isEmpty())
        entry = known(capitals);
    if (!entry)
        return std::nullopt;
    const QList<QStringView> parts = entry->split(u' ');
    CurrencyMark mark{parts.value(0).toString(), {}, parts.contains(u"assumed"), 1, begin, end};
    if (parts.size() > 1 && parts.back() != "assumed"_L1)
        mark.part = parts.back().toString();
    return mark;
}

/// "Canadian dollars", "Malaysian ringgit": ISO 4217 codes are made of the country's code and the currency's letter.
std::optional<CurrencyMark> namedByCountry(const NumberText &text, qsizetype i)
{
    const Atom *country = text.at(i);
    if (!country || !country->isWord() || !text.at(i + 1) || !text.at(i + 1)->isWord())
        return std::nullopt;
    auto mark = namedBy(text, i + 1, i + 2);
    if (!mark || !mark->part.isEmpty())
        return std::nullopt;
    QString word = country->folded.toString();
    word.front() = word.front().toUpper();
    const auto code = text.resources.demonyms.value(word);
    const auto place = code ? std::nullopt : text.resources.places.value(word);
    QStringView letters = code.value_or(QStringView());
    if (place && place->startsWith("country:"_L1))
        letters = place->sliced(8, 2);
    if (word == "Us"_L1)
        letters = u"US";
    if (letters.size() != 2)
        return std::nullopt;
    const QString iso = letters.toString() + text.at(i + 1)->folded.front().toUpper();
    if (text.resources.currencies.contains(iso)) {
        mark->code = iso;
        mark->assumed = false;
    }
    mark->begin = i;
    return mark;
}

/// "30 MUSD": millions.
std::optional<CurrencyMark> inMillions(const NumberText &text, qsizetype i)
{
    const Atom &atom = *text.at(i);
    if (atom.text.size() != 4 || atom.text.front() != u'M')
        return std::nullopt;
    const auto entry = text.resources.currencies.value(atom.text.sliced(1));
    if (!entry || *entry == "ignored"_L1)
        return std::nullopt;
    return CurrencyMark{entry->first(3).toString(), {}, false, 1e6, i, i + 1};
}

/// "$", "US$", "hk $", "U.S. $".
bool endsInSign(const NumberText &text, qsizetype end)
{
    return text.at(end - 1) && text.at(end - 1)->isSign();
}

} // namespace

std::optional<CurrencyMark> currencyAt(const NumberText &text, qsizetype i)
{
    const Atom *first = text.at(i);
    // "two real choices"
    if (!first || first->isDigits() || (first->upos == Upos::Adj && first->is(u"real")))
        return std::nullopt;
    // "20p", not "p. 20"
    if (first->is(u"p"))
        return first->text == u"p" && first->glued && text.isDigits(i - 1) &&
                       (!text.isGlued(i + 1) || text.isSign(i + 1))
                   ? std::optional(CurrencyMark{u"GBP"_s, u"penny"_s, true, 1, i, i + 1})
                   : std::nullopt;
    if (auto mark = inMillions(text, i))
        return mark;
    constexpr qsizetype longest = 4;
    for (qsizetype end = std::min(text.size(), i + longest); end > i; --end) {
        if (auto mark = namedBy(text, i, end))
            return mark;
        if (end == i + 2) {
            if (auto mark = namedByCountry(text, i))
                return mark;
        }
    }
    return std::nullopt;
}

std::optional<CurrencyMark> currencyBefore(const NumberText &text, qsizetype i)
{
    const Atom *last = text.at(i - 1);
    if (!last || last->isDigits() || last->is(u",") || last->is(u"."))
        return std::nullopt;
    if (auto mark = inMillions(text, i - 1))
        return mark;
    constexpr qsizetype longest = 4;
    for (qsizetype begin = std::max<qsizetype>(0, i - longest); begin < i; ++begin) {
        if (auto mark = namedBy(text, begin, i)) {
            // a word before digits is a currency where it is a code or short for one: "EUR 20", not "dollars 20"
            const bool listed = text.isOneOf(i - 1, {u"ringgit", u"ringgits", u"sen"});
            const bool stands = endsInSign(text, i) || last->isCapitalised();
            return listed || (stands && mark->part.isEmpty()) ? mark : std::nullopt;
        }
        if (begin == i - 2) {
            if (auto mark = namedByCountry(text, begin); mark && last->isCapitalised())
                return mark;
        }
    }
    return std::nullopt;
}

} // namespace sourcelight::extraction
