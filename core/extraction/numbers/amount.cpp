// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/amount.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// An entry of the lexicon of number words: its kind and its value ("cardinal 12", "scale 1000000", "vague 24 99").
struct NumberWord {
    QString kind;
    double value = 0;
    std::optional<double> high;
};

std::optional<NumberWord> numberWord(const NumberText &text, qsizetype i)
{
    const Atom *atom = text.at(i);
    if (!atom || !atom->isWord())
        return std::nullopt;
    const auto entry = text.resources.numberWords.value(atom->folded);
    if (!entry)
        return std::nullopt;
    const QList<QStringView> parts = entry->split(u' ');
    NumberWord word{parts.value(0).toString(), parts.value(1).toDouble(), {}};
    if (parts.size() > 2)
        word.high = parts[2].toDouble();
    return word;
}

bool isKind(const std::optional<NumberWord> &word, QStringView kind)
{
    return word && word->kind == kind;
}

/// "four million two hundred and fifty thousand", "twenty-five", "a hundred": words that add up.
class WordSum
{
public:
    explicit WordSum(const NumberText &text, qsizetype begin)
        : m_text(text)
        , m_begin(begin)
        , m_end(begin)
    {
    }

    std::optional<Amount> read()
    {
        if (m_text.is(m_begin, u"a") && isKind(numberWord(m_text, m_begin + 1), u"scale"))
            m_end = m_begin + 1;
        for (;;) {
            const qsizetype next = nextWord();
            const auto word = numberWord(m_text, next);
            if (!word || !add(*word))
                break;
            m_end = next + 1;
        }
        if (!m_any)
            return std::nullopt;
        Amount amount{m_begin, m_end};
        amount.value = m_total + m_group;
        amount.rules << u"number-words"_s;
        return amount;
    }

private:
    /// Steps over the hyphen of "twenty-five" and the "and" of "hundred and five".
    [[nodiscard]] qsizetype nextWord() const
    {
        if (!m_any)
            return m_end;
        if (m_text.is(m_end, u"-") && m_text.isGlued(m_end) && m_text.isGlued(m_end + 1))
            return m_end + 1;
        if (m_text.is(m_end, u"and") && m_afterScale && isKind(numberWord(m_text, m_end + 1), u"cardinal"))
            return m_end + 1;
        return m_end;
    }

    bool add(const NumberWord &word)
    {
        if (word.kind == u"cardinal") {
            // each word has to be smaller than what stands before it in its group: "twenty five", not "five twenty"
            if (m_any && word.value >= m_room)
                return false;
            m_group += word.value;
            m_room = word.value >= 20 && std::fmod(word.value, 10) == 0 ? 10 : 0;
            m_afterScale = false;
        } else if (word.kind == u"scale") {
            if (m_any && word.value >= m_lastScale && m_group == 0)
                return false;
            const double count = m_group == 0 ? 1 : m_group;
            if (word.value < 1000) {
                if (count >= 100)
                    return false;
                m_group = count * word.value;
                m_room = word.value;
            } else {
                if (word.value >= m_lastScale)
                    return false;
                m_total += count * word.value;
                m_group = 0;
                m_room = word.value;
                m_lastScale = word.value;
            }
            m_afterScale = true;
        } else {
            return false;
        }
        m_any = true;
        return true;
    }

    const NumberText &m_text;
    qsizetype m_begin;
    qsizetype m_end;
    double m_total = 0;
    double m_group = 0;
    double m_room = 0;
    double m_lastScale = HUGE_VAL;
    bool m_any = false;
    bool m_afterScale = false;
};

/// The scale behind digits: "4.5 million", "4.5bn", "2k". A lone "m" is left to the money rules: it may be metres.
std::optional<double> attachedScale(const NumberText &text, qsizetype i)
{
    if (const auto word = numberWord(text, i); isKind(word, u"scale"))
        return word->value;
    if (text.isGlued(i)) {
        static constexpr std::array<std::pair<QStringView, double>, 5> suffixes{
            {{u"k", 1e3}, {u"mn", 1e6}, {u"bn", 1e9}, {u"tn", 1e12}, {u"trn", 1e12}}};
        for (const auto &[suffix, value] : suffixes) {
            if (text.is(i, suffix))
                return value;
        }
    }
    return std::nullopt;
}

/// Digits are part of a name or number of another kind: "F-16", "G7", "COVID-19", "section 4.1.2", "#12", "x@1".
bool isIdentifier(const NumberText &text, qsizetype i)
{
    const Atom &digits = *text.at(i);
    if (digits.text.count(u'.') > 1)
        return true;
    if (!digits.glued)
        return false;
    const Atom *before = text.at(i - 1);
    if (before->isWord() && !text.resources.currencies.contains(before->text))
        return true;
    if (before->is(u"#") || before->is(u"_") || before->is(u"@"))
        return true;
    const Atom *beyond = text.at(i - 2);
    return before->is(u"-") && before->glued && beyond && beyond->isCapitalised() && !numberWord(text, i - 2);
}

std::optional<Amount> readDigits(const NumberText &text, qsizetype i)
{
    const Atom *digits = text.at(i);
    if (!digits || !digits->isDigits() || isIdentifier(text, i))
        return std::nullopt;
    Amount amount{i, i + 1};
    amount.value = digits->number;
    amount.tooLarge = !digits->number;
    amount.rules << u"digits"_s;
    while (const auto scale = attachedScale(text, amount.end)) {
        if (amount.value)
            amount.value = *amount.value * *scale;
        amount.end += 1;
        amount.rules << u"digits-with-scale"_s;
    }
    return amount;
}

/// "two-thirds", "three quarters", "a third", "half", "1/3", "half a million".
std::optional<Amount> readFraction(const NumberText &text, qsizetype i)
{
    const auto make = [i](qsizetype end, double value, const QString &rule) {
        Amount amount{i, end, Amount::Form::Fraction};
        amount.value = value;
        amount.rules << rule;
        return amount;
    };
    if (text.is(i, u"half") && (text.is(i + 1, u"a") || text.is(i + 1, u"of"))) {
        const auto scale = numberWord(text, i + 2);
        if (text.is(i + 1, u"a") && isKind(scale, u"scale"))
            return Amount{i, i + 3, Amount::Form::Cardinal, scale->value / 2, {}, {}, false, {u"half-a-scale"_s}};
    }
    if (const Atom *sign = text.at(i); sign && sign->isDigits() && text.is(i + 1, u"/") && text.isGlued(i + 1) &&
                                       text.isGlued(i + 2) && text.at(i + 2)->isDigits() && !text.is(i + 3, u"/")) {
        const auto below = text.at(i + 2)->number;
        if (sign->number && below && *below > 1 && *sign->number < *below)
            return make(i + 3, *sign->number / *below, u"digit-fraction"_s);
    }
    const bool article = text.is(i, u"a") || text.is(i, u"one");
    std::optional<double> count = article ? std::optional(1.0) : std::nullopt;
    qsizetype next = i + 1;
    if (const auto word = numberWord(text, i); isKind(word, u"cardinal"))
        count = word->value;
    if (isKind(numberWord(text, i), u"fraction")) {
        count = 1;
        next = i;
    }
    if (count && next > i && text.is(next, u"-") && text.isGlued(next))
        ++next;
    if (const auto part = numberWord(text, next); count && isKind(part, u"fraction"))
        return make(next + 1, *count * part->value, u"word-fraction"_s);
    // "a third of": an ordinal that a part of something follows
    if (const auto part = numberWord(text, i + 1); article && isKind(part, u"ordinal") && text.is(i + 2, u"of"))
        return make(i + 2, 1 / part->value, u"word-fraction"_s);
    return std::nullopt;
}

/// "one in five", "nine out of 10".
std::optional<Amount> readRatio(const NumberText &text, qsizetype i)
{
    const auto first = readCardinal(text, i);
    if (!first || !first->value)
        return std::nullopt;
    const qsizetype words = text.is(first->end, u"in")                                      ? 1
                            : text.is(first->end, u"out") && text.is(first->end + 1, u"of") ? 2
                                                                                            : 0;
    const auto second = words ? readCardinal(text, first->end + words) : std::nullopt;
    constexpr double largest = 1e6;
    // "three in 2020" is three things in a year
    const bool year = words == 1 && second && second->value && *second->value >= 1800 && *second->value <= 2100;
    if (!second || !second->value || *second->value <= *first->value || *second->value > largest || year)
        return std::nullopt;
    Amount amount{i, second->end, Amount::Form::Fraction};
    amount.value = *first->value / *second->value;
    amount.rules << u"ratio"_s;
    return amount;
}

/// "dozens", "hundreds of thousands", "several thousand", "a handful", "a few hundred".
std::optional<Amount> readVague(const NumberText &text, qsizetype i)
{
    qsizetype next = text.is(i, u"a") ? i + 1 : i;
    const auto word = numberWord(text, next);
    if (!isKind(word, u"vague"))
        return std::nullopt;
    Amount amount{i, next + 1, Amount::Form::Vague};
    amount.low = word->value;
    amount.high = word->high;
    amount.rules << u"vague-amount"_s;
    if (text.is(amount.end, u"of")) {
        if (const auto times = numberWord(text, amount.end + 1); isKind(times, u"vague") && times->value >= 100) {
            // the plural of a scale begins at two of it: "thousands" is 2000 and more
            const double scale = times->value / 2;
            amount.low = *amount.low * scale;
            amount.high = *amount.high * scale;
            amount.end += 2;
            return amount;
        }
    }
    if (const auto scale = numberWord(text, amount.end); isKind(scale, u"scale") || isKind(scale, u"collective")) {
        amount.low = *amount.low * scale->value;
        if (amount.high)
            amount.high = *amount.high * scale->value;
        amount.end += 1;
    }
    return amount;
}

/// "third", "21st". A lone word is an ordinal; with digits the ending has to touch them.
std::optional<Amount> readOrdinal(const NumberText &text, qsizetype i)
{
    Amount amount{i, i + 1, Amount::Form::Ordinal};
    amount.rules << u"ordinal"_s;
    if (const Atom *digits = text.at(i);
        digits && digits->isDigits() && text.isGlued(i + 1) &&
        (text.is(i + 1, u"st") || text.is(i + 1, u"nd") || text.is(i + 1, u"rd") || text.is(i + 1, u"th"))) {
        amount.value = digits->number;
        amount.end = i + 2;
        return amount;
    }
    qsizetype last = i;
    double tens = 0;
    if (const auto word = numberWord(text, i);
        isKind(word, u"cardinal") && word->value >= 20 && word->value < 100 && text.is(i + 1, u"-")) {
        tens = word->value;
        last = i + 2;
    }
    if (const auto word = numberWord(text, last); isKind(word, u"ordinal")) {
        amount.value = tens + word->value;
        amount.end = last + 1;
        return amount;
    }
    return std::nullopt;
}

/// "a dozen", "two dozen"; "doubled", "twice", "tenfold".
std::optional<Amount> readCollective(const NumberText &text, qsizetype i)
{
    double count = 1;
    qsizetype next = i;
    if (text.is(i, u"a")) {
        next = i + 1;
    } else if (const auto cardinal = readCardinal(text, i); cardinal && cardinal->value) {
        count = *cardinal->value;
        next = cardinal->end;
    }
    const auto word = numberWord(text, next);
    if (!isKind(word, u"collective"))
        return std::nullopt;
    return Amount{i, next + 1, Amount::Form::Cardinal, count * word->value, {}, {}, false, {u"collective-noun"_s}};
}

std::optional<Amount> readMultiplier(const NumberText &text, qsizetype i)
{
    const auto word = numberWord(text, i);
    if (!isKind(word, u"multiplier"))
        return std::nullopt;
    return Amount{i, i + 1, Amount::Form::Multiplier, word->value, {}, {}, false, {u"multiplier"_s}};
}

} // namespace

std::optional<Amount> readCardinal(const NumberText &text, qsizetype i)
{
    if (const Atom *atom = text.at(i); atom && atom->isDigits())
        return readDigits(text, i);
    return WordSum(text, i).read();
}

std::optional<Amount> readAmount(const NumberText &text, qsizetype i)
{
    constexpr std::array readers{
        readRatio, readFraction, readOrdinal, readVague, readCollective, readMultiplier, readCardinal};
    const Atom *first = text.at(i);
    if (!first || !(first->isDigits() || first->is(u"a") || text.resources.numberWords.contains(first->folded)))
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
