// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/amount.h"

#include <cmath>

namespace sourcelight::extraction
{

namespace
{

/// The power of ten and where it ends; `end` is 0 where none is written.
struct Exponent {
    int power = 0;
    qsizetype end = 0;
};

bool isMinus(const NumberText &text, qsizetype i)
{
    return text.isOneOf(i, {u"-", u"−"});
}

/// "5", "-3", "+5" at atom @p i, glued to what stands before.
Exponent powerAt(const NumberText &text, qsizetype i)
{
    constexpr int largest = 99'999;
    const bool signedPower = isMinus(text, i) || text.is(i, u"+");
    const qsizetype at = i + (signedPower ? 1 : 0);
    const auto power = text.isGlued(i) && text.isGlued(at) ? wholeAt(text, at, 0, largest) : std::nullopt;
    return power ? Exponent{isMinus(text, i) ? -*power : *power, at + 1} : Exponent{};
}

/// The value of a digit set high: 3 for "³"; -1 for all else.
int raisedDigit(QChar c)
{
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    return int(digits.indexOf(c));
}

/// "⁻³", "²³": each is an atom of its own.
Exponent raisedPowerAt(const NumberText &text, qsizetype i)
{
    const bool minus = text.is(i, u"⁻");
    qsizetype at = i + (minus ? 1 : 0);
    int power = 0;
    constexpr int mostDigits = 3;
    const qsizetype begin = at;
    for (; at < begin + mostDigits && text.isGlued(at) && text.at(at)->text.size() == 1; ++at) {
        const int digit = raisedDigit(text.at(at)->text.front());
        if (digit < 0)
            break;
        power = power * 10 + digit;
    }
    return at > begin ? Exponent{minus ? -power : power, at} : Exponent{};
}

/// "e-3", "x10-3", "× 10^8", "x 10⁵" behind digits that end at atom @p i.
Exponent exponentAt(const NumberText &text, qsizetype i)
{
    if (text.is(i, u"e") && text.isGlued(i))
        return powerAt(text, i + 1);
    if (!text.isOneOf(i, {u"x", u"×", u"*"}) || !text.is(i + 1, u"10"))
        return {};
    if (text.is(i + 2, u"^"))
        return powerAt(text, i + 3);
    if (const Exponent raised = raisedPowerAt(text, i + 2); raised.end)
        return raised;
    // "3 x 10-12 minutes" is another thing
    const bool tight = text.isGlued(i) && text.isGlued(i + 1);
    return tight && isMinus(text, i + 2) ? powerAt(text, i + 2) : Exponent{};
}

} // namespace

std::optional<Amount> readScientific(const NumberText &text, qsizetype i)
{
    if (!text.isDigits(i) || text.at(i)->vulgar || (text.isGlued(i) && text.at(i - 1)->isWord()))
        return std::nullopt;
    const Exponent exponent = exponentAt(text, i + 1);
    const Atom *behind = text.at(exponent.end);
    // "1e5b": the digits of a checksum or a name
    if (!exponent.end || (behind && behind->glued && behind->isDigits()))
        return std::nullopt;
    Amount amount{i, exponent.end};
    if (text.at(i)->number) {
        if (const double value = *text.at(i)->number * std::pow(10.0, exponent.power); std::isfinite(value))
            amount.value = value;
    }
    amount.rules.push_back(Rule::ScientificNotation);
    return amount;
}

} // namespace sourcelight::extraction
