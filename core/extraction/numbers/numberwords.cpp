// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/amount.h"

#include <cmath>

namespace sourcelight::extraction
{

namespace
{

using Kind = NumberWord::Kind;

/// A degree not far before "573.15K" shows that the letter is the kelvin.
bool standsByDegrees(const NumberText &text, qsizetype i)
{
    constexpr qsizetype reach = 12;
    for (qsizetype at = i - 1; at >= std::max<qsizetype>(0, i - reach); --at) {
        if (text.isOneOf(at, {u"°", u"celsius", u"fahrenheit"}))
            return true;
    }
    return false;
}

/// Adds up number words and the digits between them, group by group: each scale multiplies what stands before it.
class WordSum
{
public:
    WordSum(const NumberText &text, qsizetype begin)
        : m_text(text)
        , m_begin(begin)
        , m_end(begin)
    {
    }

    std::optional<Amount> read()
    {
        if (m_text.is(m_begin, Kind::Article) && m_text.is(m_begin + 1, Kind::Scale))
            m_end = m_begin + 1;
        for (;;) {
            const qsizetype next = nextWord();
            const Atom *atom = m_text.at(next);
            if (!atom || !add(next, *atom))
                break;
            m_end = next + 1;
        }
        if (!m_any)
            return std::nullopt;
        Amount amount{m_begin, m_end};
        constexpr double largestExact = 1e18;
        if (!m_tooLarge && m_total + m_group <= largestExact)
            amount.value = m_total + m_group;
        amount.scale = m_scale;
        amount.rules.push_back(!m_digits ? Rule::NumberWords : m_scale > 1.0 ? Rule::DigitsWithScale : Rule::Digits);
        return amount;
    }

private:
    /// Steps over the hyphen of "twenty-five" and the "and" of "hundred and five".
    [[nodiscard]] qsizetype nextWord() const
    {
        if (!m_any)
            return m_end;
        const bool tens = !m_afterScale && m_text.is(m_end + 1, Kind::Cardinal);
        if (m_text.isHyphen(m_end) && (tens || m_text.is(m_end + 1, Kind::Scale)))
            return m_end + 1;
        // "three million, two hundred thousand"
        if (m_text.is(m_end, u",") && m_afterScale && m_scale >= 1000 && m_text.is(m_end + 1, Kind::Cardinal) &&
            m_text.is(m_end + 2, Kind::Scale) && m_text.at(m_end + 2)->numberWord.value < m_scale)
            return m_end + 1;
        const bool joins = m_text.is(m_end, u"and") || m_text.is(m_end, u"&");
        if (joins && m_afterScale && !m_text.is(m_end + 2, Kind::Fraction) && !m_text.is(m_end + 3, Kind::Fraction) &&
            (m_text.is(m_end + 1, Kind::Cardinal) || (m_scale == 100 && m_text.isDigits(m_end + 1))))
            return m_end + 1;
        return m_end;
    }

    bool add(qsizetype at, const Atom &atom)
    {
        if (atom.isDigits())
            return addDigits(atom);
        if (atom.is(Kind::Cardinal))
            return addCardinal(atom.numberWord.value);
        if (atom.is(Kind::Scale) || isSuffix(at, atom))
            return addScale(atom.numberWord.value);
        // "three billions": the plural of a scale begins at two of it
        if (atom.is(Kind::Vague) && atom.numberWord.value >= 100 && m_any && !m_text.is(m_begin, Kind::Article))
            return addScale(atom.numberWord.value / 2);
        return false;
    }

    /// "4.5bn", "35k", "35 k.": short for a scale behind digits; "35 m" is left to the units.
    [[nodiscard]] bool isSuffix(qsizetype at, const Atom &atom) const
    {
        if (atom.text == u'K' && standsByDegrees(m_text, at))
            return false;
        const bool stands = atom.glued || atom.text.size() > 1 || m_text.endsAt(at + 1);
        return m_digits && atom.is(Kind::Suffix) && stands && m_text.isDigits(at - 1);
    }

    bool addDigits(const Atom &atom)
    {
        if ((m_any && !m_afterScale) || atom.vulgar || (m_any && (!atom.number || *atom.number >= m_room)))
            return false;
        m_tooLarge = !atom.number;
        m_group += atom.number.value_or(0);
        m_room = 0;
        m_afterScale = false;
        m_digits = true;
        return m_any = true;
    }

    bool addCardinal(double value)
    {
        // each word has to be smaller than what stands before it in its group: "twenty five", not "five twenty"
        if (m_any && value >= m_room)
            return false;
        m_group += value;
        m_room = value >= 20 && std::fmod(value, 10) == 0 ? 10 : 0;
        m_afterScale = false;
        return m_any = true;
    }

    bool addScale(double value)
    {
        if (m_any && m_group == 0 && value >= m_lastScale && !m_afterScale)
            return false;
        const double count = m_group == 0 ? 1 : m_group;
        if (value < 1000) {
            if (count >= 100)
                return false;
            m_group = count * value;
        } else if (m_afterScale && m_group == 0 && m_any) {
            m_total *= value; // "three thousand million"
            m_lastScale = value;
        } else {
            if (value >= m_lastScale)
                return false;
            m_total += count * value;
            m_group = 0;
            m_lastScale = value;
        }
        m_room = value;
        m_scale = value;
        m_afterScale = true;
        return m_any = true;
    }

    const NumberText &m_text;
    qsizetype m_begin;
    qsizetype m_end;
    double m_total = 0;
    double m_group = 0;
    double m_room = 0;
    double m_scale = 1;
    double m_lastScale = HUGE_VAL;
    bool m_any = false;
    bool m_digits = false;
    bool m_tooLarge = false;
    bool m_afterScale = false;
};

/// "point seven seven", "point 77": the digits behind the point, 0 where there are none.
struct Decimals {
    double part = 0;
    qsizetype end = 0;
};

Decimals readDecimals(const NumberText &text, qsizetype end)
{
    if (!text.is(end, u"point"))
        return {0, end};
    if (const Atom *digits = text.at(end + 1); digits && digits->isPlainDigits() && digits->number)
        return {*digits->number / std::pow(10.0, double(digits->text.size())), end + 2};
    Decimals decimals{0, end};
    double place = 0.1;
    qsizetype i = end + 1;
    for (; text.is(i, Kind::Cardinal) && text.at(i)->numberWord.value < 10; ++i, place /= 10)
        decimals.part += place * text.at(i)->numberWord.value;
    if (i > end + 1)
        decimals.end = i;
    return decimals;
}

/// A scale word behind decimals or a mixed fraction: "two point two million", "five and a half million".
void readTrailingScale(const NumberText &text, Amount &amount)
{
    if (!text.is(amount.end, Kind::Scale))
        return;
    amount.scale = text.at(amount.end)->numberWord.value;
    if (amount.value)
        *amount.value *= amount.scale;
    ++amount.end;
}

} // namespace

std::optional<Amount> readNumberWords(const NumberText &text, qsizetype i)
{
    return WordSum(text, i).read();
}

std::optional<Amount> readCardinal(const NumberText &text, qsizetype i)
{
    auto amount = readNumberWords(text, i);
    if (!amount || !amount->value)
        return amount;
    if (const Decimals decimals = readDecimals(text, amount->end); decimals.end > amount->end) {
        *amount->value += decimals.part;
        amount->end = decimals.end;
        amount->rules.push_back(Rule::DecimalWords);
        readTrailingScale(text, *amount);
    } else if (const MixedPart mixed = readMixedPart(text, amount->end); mixed.end > amount->end) {
        // "three million and a half" is half a million more
        amount->rules.push_back(Rule::MixedFraction);
        amount->end = mixed.end;
        if (amount->scale > 1 && text.is(mixed.end, Kind::Scale)) {
            // "one billion and three quarters million"
            *amount->value += mixed.part * text.at(mixed.end)->numberWord.value;
            ++amount->end;
        } else {
            *amount->value += mixed.part * (amount->scale >= 1e5 ? amount->scale : 1);
            readTrailingScale(text, *amount);
        }
    }
    return amount;
}

} // namespace sourcelight::extraction
