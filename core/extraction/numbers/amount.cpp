// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/amount.h"

#include "core/extraction/numbers/identifiers.h"

#include <array>
#include <cmath>

namespace sourcelight::extraction
{

namespace
{

using Kind = NumberWord::Kind;

Amount made(qsizetype begin, qsizetype end, Amount::Form form, std::optional<double> value, Rule rule)
{
    Amount amount{begin, end, form, value};
    amount.rules.push_back(rule);
    return amount;
}

std::optional<Amount> readWhole(const NumberText &text, qsizetype i)
{
    if (text.isDigits(i) && text.at(i)->vulgar)
        return std::nullopt;
    return readCardinal(text, i);
}

/// "dozens", "hundreds of thousands", "several thousand", "a handful", "a few hundred".
std::optional<Amount> readVague(const NumberText &text, qsizetype i)
{
    qsizetype next = text.is(i, Kind::Article) ? i + 1 : i;
    if (!text.is(next, Kind::Vague))
        return std::nullopt;
    const NumberWord &word = text.at(next)->numberWord;
    Amount amount = made(i, next + 1, Amount::Form::Vague, {}, Rule::VagueAmount);
    amount.low = word.value;
    amount.high = word.high;
    const bool of = text.is(amount.end, u"of");
    const Atom *times = text.at(amount.end + (of ? 1 : 0));
    double scale = 0;
    if (of && times && times->is(Kind::Vague) && times->numberWord.value >= 100)
        scale = times->numberWord.value / 2; // the plural of a scale begins at two of it: "thousands" is 2000 and more
    else if (!of && times && (times->is(Kind::Scale) || times->is(Kind::Collective)))
        scale = times->numberWord.value;
    if (scale > 0) {
        *amount.low *= scale;
        *amount.high *= scale;
        amount.end += of ? 2 : 1;
    }
    return amount;
}

/// "third", "21st", "twenty-fifth", "one hundred and first", "three trillionth".
std::optional<Amount> readOrdinal(const NumberText &text, qsizetype i)
{
    const Atom *first = text.at(i);
    if (first->isPlainDigits() && text.isRankEnding(i + 1))
        return made(i, i + 2, Amount::Form::Ordinal, first->number, Rule::Ordinal);
    double before = 0;
    qsizetype last = i;
    if (const auto words = first->isDigits() || first->is(Kind::Ordinal) ? std::nullopt : readNumberWords(text, i)) {
        before = words->value.value_or(0);
        last = words->end;
        if (text.is(last, u"and") || (text.isDash(last) && text.isGlued(last)))
            ++last;
    }
    if (!text.is(last, Kind::Ordinal) || (last == i && !first->is(Kind::Ordinal)))
        return std::nullopt;
    const double rank = text.at(last)->numberWord.value;
    if (last > i && rank < 100 && std::fmod(before, rank < 10 ? 10 : 100) != 0)
        return std::nullopt;
    const double value = rank >= 100 && before > 0 ? before * rank : before + rank;
    return made(i, last + 1, Amount::Form::Ordinal, value, Rule::Ordinal);
}

/// "a dozen", "two dozen", "a pair".
std::optional<Amount> readCollective(const NumberText &text, qsizetype i)
{
    double count = 1;
    qsizetype next = i;
    if (text.is(i, Kind::Article)) {
        next = i + 1;
    } else if (const auto words = readNumberWords(text, i); words && words->value) {
        count = *words->value;
        next = words->end;
    }
    const bool plural = text.is(next, u"dozens") && next > i;
    const bool alone = text.size() == 1;
    if ((next == i && !alone) || (!text.is(next, Kind::Collective) && !plural))
        return std::nullopt;
    const double lot = plural ? 12 : text.at(next)->numberWord.value;
    return made(i, next + 1, Amount::Form::Cardinal, count * lot, Rule::CollectiveNoun);
}

/// "doubled", "twice", "tenfold", "10-fold", "three times as many", "3x".
std::optional<Amount> readMultiplier(const NumberText &text, qsizetype i)
{
    if (text.is(i, Kind::Multiplier))
        return made(i, i + 1, Amount::Form::Multiplier, text.at(i)->numberWord.value, Rule::Multiplier);
    const auto count = readCardinal(text, i);
    if (!count || !count->value)
        return std::nullopt;
    const qsizetype end = count->end;
    if (text.isHyphen(end) && text.is(end + 1, u"fold"))
        return made(i, end + 2, Amount::Form::Multiplier, count->value, Rule::Multiplier);
    if (text.isGlued(end) && text.isOneOf(end, {u"x", u"fold"}) && !text.isGlued(end + 1))
        return made(i, end + 1, Amount::Form::Multiplier, count->value, Rule::Multiplier);
    const bool compares = text.isOneOf(end + 1, {u"as", u"more", u"higher", u"larger", u"bigger", u"faster", u"greater",
                                                    u"that", u"the", u"less", u"lower", u"its", u"their", u"better"});
    if (text.is(end, u"times") && compares)
        return made(i, end + 1, Amount::Form::Multiplier, count->value, Rule::TimesMultiplier);
    return std::nullopt;
}

} // namespace

std::optional<Amount> readAmount(const NumberText &text, qsizetype i)
{
    constexpr std::array readers{readFraction, readOrdinal, readVague, readCollective, readMultiplier, readWhole};
    const Atom *first = text.at(i);
    if (!first || !(first->isDigits() || first->numberWord.kind != Kind::None))
        return std::nullopt;
    if (auto scientific = readScientific(text, i))
        return scientific;
    if (isIdentifier(text, i))
        return std::nullopt;
    std::optional<Amount> longest;
    for (const auto reader : readers) {
        auto amount = reader(text, i);
        if (amount && (!longest || amount->end > longest->end))
            longest = std::move(amount);
    }
    return longest;
}

} // namespace sourcelight::extraction
