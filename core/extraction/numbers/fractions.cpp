// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/amount.h"

namespace sourcelight::extraction
{

namespace
{

using Kind = NumberWord::Kind;

/// What one of @p denominator-th is worth: "third" 1/3, "quarters" 1/4; 0 where the word names no part.
double partNamed(const Atom *atom)
{
    if (!atom)
        return 0;
    if (atom->is(Kind::Fraction))
        return atom->numberWord.value;
    return atom->is(Kind::Ordinal) && atom->numberWord.value > 2 ? 1 / atom->numberWord.value : 0;
}

struct Part {
    double value = 0;
    qsizetype end = 0;
};

/// "1/4", "4/5" without spaces.
Part readSlashed(const NumberText &text, qsizetype i)
{
    if (!text.isDigits(i) || !text.is(i + 1, u"/") || !text.isGlued(i + 1) || !text.isGlued(i + 2) ||
        !text.isDigits(i + 2) || (text.is(i + 3, u"/") && text.isGlued(i + 3)))
        return {};
    const auto above = text.at(i)->number, below = text.at(i + 2)->number;
    const bool plain = text.at(i)->isPlainDigits() && text.at(i + 2)->isPlainDigits();
    constexpr double largest = 1000;
    if (!plain || !above || !below || *below < 2 || *below > largest || *above >= *below || *above == 0)
        return {};
    return {*above / *below, i + 3};
}

/// "third", "twenty-first", "quarters" behind @p count: the part and where it ends. "Two third" is no part.
Part readDenominator(const NumberText &text, qsizetype i, double count)
{
    if (const double part = partNamed(text.at(i)); part > 0 && (count == 1 || text.is(i, Kind::Fraction)))
        return {part, i + 1};
    if (count != 1)
        return {};
    const Atom *tens = text.at(i);
    if (tens && tens->is(Kind::Cardinal) && tens->numberWord.value >= 20 && text.isHyphen(i + 1) &&
        text.is(i + 2, Kind::Ordinal))
        return {1 / (tens->numberWord.value + text.at(i + 2)->numberWord.value), i + 3};
    return {};
}

/// True where an ordinal behind "a" or "one" is a part and no rank: "a third of", "one third", at the end of a clause.
bool isPartByContext(const NumberText &text, qsizetype i, qsizetype end)
{
    const bool ordinal = text.is(end - 1, Kind::Ordinal);
    if (!ordinal || !text.is(i, Kind::Article))
        return true;
    const bool more = text.isOneOf(end, {u"of", u"more", u"less", u"fewer", u"higher", u"lower"});
    return more || (text.endsAt(end) && !text.isHyphen(end));
}

/// "two-thirds", "three quarters", "a third of", "one sixth", "half".
std::optional<Amount> readWordFraction(const NumberText &text, qsizetype i)
{
    const Atom *first = text.at(i);
    double count = 1;
    qsizetype next = i;
    if (first->is(Kind::Article) || (first->is(Kind::Cardinal) && first->numberWord.value > 0)) {
        const auto words = first->is(Kind::Article) ? std::nullopt : readNumberWords(text, i);
        count = words ? words->value.value_or(0) : 1;
        next = words ? words->end : i + 1;
        if (text.isDash(next) && text.at(next + 1) && text.isGlued(next) == text.isGlued(next + 1))
            ++next;
    } else if (!first->is(Kind::Fraction)) {
        return std::nullopt;
    }
    const Part part = readDenominator(text, next, count);
    if (part.end == 0 || count <= 0 || !isPartByContext(text, i, part.end))
        return std::nullopt;
    Amount amount{i, part.end, Amount::Form::Fraction, count * part.value};
    amount.rules.push_back(Rule::WordFraction);
    return amount;
}

/// "half a million", "half million", "a quarter million", "half a dozen", "three quarters billion".
std::optional<Amount> readPartOfScale(const NumberText &text, const Amount &part)
{
    qsizetype end = part.end;
    if (text.is(end, Kind::Article) || text.isHyphen(end))
        ++end;
    else if (text.is(end, u"of") && text.is(end + 1, Kind::Article))
        end += 2;
    if (!text.is(end, Kind::Scale) && !text.is(end, Kind::Collective))
        return std::nullopt;
    const double scale = text.at(end)->numberWord.value;
    Amount amount{part.begin, end + 1, Amount::Form::Cardinal, *part.value * scale};
    amount.scale = scale;
    amount.rules.push_back(Rule::HalfAScale);
    return amount;
}

/// "one in five", "nine out of 10".
std::optional<Amount> readRatio(const NumberText &text, qsizetype i)
{
    const auto first = readNumberWords(text, i);
    if (!first || !first->value)
        return std::nullopt;
    const bool outOf = text.is(first->end, u"out") && text.is(first->end + 1, u"of");
    const bool in = text.is(first->end, u"in");
    const bool every = in && text.is(first->end + 1, u"every");
    if (!outOf && !in)
        return std::nullopt;
    const auto second = readNumberWords(text, first->end + (outOf || every ? 2 : 1));
    constexpr double largest = 1e6;
    // "three in 2020" is three things in a year
    const bool year = in && second && second->value && *second->value >= 1800 && *second->value <= 2100;
    if (!second || !second->value || *second->value <= *first->value || *second->value > largest || year)
        return std::nullopt;
    // "eight in 24 hours" is a count and a time
    if (in && text.is(second->end, TimeWord::Kind::Unit))
        return std::nullopt;
    Amount amount{i, second->end, Amount::Form::Fraction, *first->value / *second->value};
    amount.rules.push_back(Rule::Ratio);
    return amount;
}

/// "2-1", "5 to 4", "4:3": votes, scores, odds. A falling pair, or any beside a word that says what it is; it has no
/// value where the second is 0.
std::optional<Amount> readScore(const NumberText &text, qsizetype i)
{
    const Atom *first = text.at(i), *second = text.at(i + 2);
    const bool colon = text.is(i + 1, u":"), to = text.is(i + 1, u"to");
    const bool joined = to || ((colon || text.isHyphen(i + 1)) && text.isGlued(i + 1) && text.isGlued(i + 2));
    if (!first->isPlainDigits() || !second || !second->isPlainDigits() || !joined || first->text.size() > 3 ||
        second->text.size() > 3 || text.isHyphen(i + 3) || (text.is(i + 3, u":") && text.isGlued(i + 3)))
        return std::nullopt;
    static const std::initializer_list<QStringView> behind{u"margin", u"majority", u"vote", u"votes", u"ratio", u"win",
        u"victory", u"defeat", u"loss", u"draw", u"odds", u"lead", u"ruling", u"decision", u"score", u"aspect"};
    static const std::initializer_list<QStringView> before{u"won", u"lost", u"beat", u"beats", u"voted", u"score",
        u"vote", u"win", u"drew", u"ruled", u"by", u"a", u"ratio", u"of"};
    const bool told =
        text.isOneOf(i + 3, behind) || text.isOneOf(i - 1, {u"won", u"lost", u"voted", u"drew", u"ruled"});
    const bool falling = !colon && *first->number > *second->number;
    const bool votes = falling && text.isOneOf(i - 1, before);
    if (to ? !(told && falling) : !(told || votes))
        return std::nullopt;
    Amount amount{i, i + 3, Amount::Form::Fraction};
    if (*second->number > 0)
        amount.value = *first->number / *second->number;
    amount.rules.push_back(Rule::ScoreRatio);
    return amount;
}

} // namespace

MixedPart readMixedPart(const NumberText &text, qsizetype end)
{
    const Atom *atom = text.at(end);
    if (!atom)
        return {0, end};
    if (atom->vulgar)
        return {*atom->number, end + 1};
    if (text.isDigits(end - 1) && text.at(end - 1)->isPlainDigits()) {
        if (const Part part = readSlashed(text, end); part.end)
            return {part.value, part.end};
    }
    if (!atom->is(u"and") && !text.isHyphen(end))
        return {0, end};
    // "and a half", "and half", "and two thirds", "-and-a-half"
    qsizetype next = text.isHyphen(end) ? end + 1 : end;
    if (!text.is(next, u"and"))
        return {0, end};
    next += text.isHyphen(next + 1) ? 2 : 1;
    double count = 1;
    if (text.is(next, Kind::Article)) {
        ++next;
        next += text.isHyphen(next) ? 1 : 0;
    } else if (const auto words = readNumberWords(text, next); words && words->value && !text.isDigits(next)) {
        count = *words->value;
        next = words->end;
        next += text.isHyphen(next) ? 1 : 0;
    }
    const Part part = readDenominator(text, next, count);
    const bool rank = part.end && text.is(part.end - 1, Kind::Ordinal);
    // "two and a third was hurt" counts a third one
    if (!part.end || (rank && !text.endsAt(part.end) && text.at(part.end)->upos != Upos::Noun))
        return {0, end};
    return {count * part.value, part.end};
}

std::optional<Amount> readFraction(const NumberText &text, qsizetype i)
{
    std::optional<Amount> fraction = readRatio(text, i);
    if (!fraction && text.isDigits(i))
        fraction = readScore(text, i);
    if (fraction)
        return fraction;
    if (text.at(i)->vulgar) {
        fraction = Amount{i, i + 1, Amount::Form::Fraction, text.at(i)->number};
        fraction->rules.push_back(Rule::DigitFraction);
    } else if (const Part slashed = readSlashed(text, i); slashed.end) {
        fraction = Amount{i, slashed.end, Amount::Form::Fraction, slashed.value};
        fraction->rules.push_back(Rule::DigitFraction);
    } else {
        fraction = readWordFraction(text, i);
    }
    if (!fraction)
        return std::nullopt;
    if (auto scaled = readPartOfScale(text, *fraction))
        return scaled;
    return fraction;
}

} // namespace sourcelight::extraction
