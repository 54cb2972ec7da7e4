// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/runs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr qsizetype longestRun = 24;

class Runs
{
public:
    Runs(const std::vector<NameWord> &words, const NameLexicon &lexicon)
        : m_words(words)
        , m_lexicon(lexicon)
        , m_size(std::ssize(words))
    {
    }

    [[nodiscard]] std::vector<NameRange> all() const
    {
        std::vector<NameRange> runs;
        for (qsizetype i = 0; i < m_size; ++i) {
            if (!isPart(i))
                continue;
            const NameRange run{i, end(i)};
            runs.push_back({withParticle(i), run.last});
            i = run.last - 1;
        }
        return runs;
    }

private:
    [[nodiscard]] bool isCapitalized(qsizetype i) const
    {
        return i < m_size && (m_words[i].isCapitalized() || m_words[i].shape == Shape::Initial);
    }

    /// Whether word @p i can stand in a name by its looks and its neighbours.
    [[nodiscard]] bool isPart(qsizetype i) const
    {
        if (!isCapitalized(i))
            return false;
        const NameWord &word = m_words[i];
        if (word.shape == Shape::Initial)
            return !isOneOf(word.text, {"a"_L1, "i"_L1, "o"_L1}) &&
                   (isCapitalized(i + 1) || (i > 0 && isCapitalized(i - 1)));
        if (isCalendarWord(word.text))
            return isFirstNameNotDate(i);
        if (isMoney(i))
            return false;
        if (word.text == "The"_L1 && !word.opens && i + 1 < m_size)
            return m_lexicon.isPlace(phrase(m_words, i, i + 2));
        if (!isFunctionWord(word.text))
            return true;
        if (word.shape == Shape::Upper)
            return m_lexicon.isPlace(word.text) ||
                   (i > 0 && (word.glued || isOneOf(m_words[i - 1].text, {"the"_L1, "("_L1})));
        return m_lexicon.isFirstName(word.text) && isCapitalized(i + 1) && !word.opens;
    }

    /// "US" in "US$5", "EUR 5", "Rs 5", "R50 million", "No. 5".
    [[nodiscard]] bool isMoney(qsizetype i) const
    {
        if (i + 1 >= m_size)
            return false;
        const NameWord &word = m_words[i], &next = m_words[i + 1];
        const bool hasDigits = std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); });
        const bool sign = next.shape == Shape::Mark && next.text.front().category() == QChar::Symbol_Currency;
        const bool scaled =
            hasDigits && ((next.glued && next.text != "-"_L1) ||
                             isOneOf(next.text, {"million"_L1, "billion"_L1, "trillion"_L1, "crore"_L1, "lakh"_L1}));
        const bool code = next.shape == Shape::Number && m_lexicon.isCurrency(word.text);
        return sign || scaled || code;
    }

    /// "June Whitfield", not "In June President Whitfield".
    [[nodiscard]] bool isFirstNameNotDate(qsizetype i) const
    {
        const QStringView text = m_words[i].text;
        const bool afterName = i > 0 && m_lexicon.isFirstName(m_words[i - 1].text);
        const bool beforeName = m_lexicon.isFirstName(text) && isCapitalized(i + 1) &&
                                !isCalendarWord(m_words[i + 1].text) && !m_lexicon.isTitle(m_words[i + 1].text);
        const bool dated = i > 0 && (m_words[i - 1].shape == Shape::Number ||
                                        isOneOf(m_words[i - 1].text,
                                            {"in"_L1, "on"_L1, "of"_L1, "last"_L1, "since"_L1, "until"_L1, "by"_L1}));
        return afterName || (beforeName && !dated);
    }

    [[nodiscard]] qsizetype end(qsizetype first) const
    {
        if (const qsizetype spelt = endBeforeAcronym(first); spelt > 0)
            return spelt;
        qsizetype last = first + 1;
        while (last < m_size && last - first < longestRun) {
            const qsizetype next = last + link(first, last);
            if (!isPart(next) || isApart(next) || (next == last && m_words[next].opens))
                break;
            last = next + 1;
        }
        return last;
    }

    /// Where the words from @p first are spelt by an acronym in brackets after them, the end of these words; else 0.
    [[nodiscard]] qsizetype endBeforeAcronym(qsizetype first) const
    {
        constexpr qsizetype longest = 14;
        for (qsizetype i = first + 1; i + 2 < m_size && i - first <= longest; ++i) {
            const NameWord &word = m_words[i];
            const bool inName = isCapitalized(i) || isFunctionWord(word.text) || isParticle(word.text) ||
                                word.text == ","_L1 || word.text == "&"_L1;
            if (word.text == "("_L1) {
                const bool spelt = m_words[i + 1].shape == Shape::Upper && m_words[i + 2].text == ")"_L1 &&
                                   spells(m_words[i + 1].text, m_words, {first, i});
                return spelt ? i : 0;
            }
            if (!inName)
                return 0;
        }
        return 0;
    }

    /// True where a gap wider than a space or line break stands before word @p i, as between the columns of a table.
    [[nodiscard]] bool isApart(qsizetype i) const { return m_words[i].span.begin - m_words[i - 1].span.end > 2; }

    /// The number of small words from @p at that tie the run from @p first to a capitalised word after them.
    [[nodiscard]] qsizetype link(qsizetype first, qsizetype at) const
    {
        const NameWord &word = m_words[at];
        const auto upTo = [&](qsizetype next) { return isPart(next) && !m_words[next].opens ? next - at : 0; };
        const qsizetype next = at + 1 < m_size && m_words[at + 1].text == "the"_L1 ? at + 2 : at + 1;
        if (word.shape == Shape::Lower && isParticle(word.text)) {
            qsizetype after = at + 1;
            while (after < m_size && after < at + 3 && m_words[after].shape == Shape::Lower &&
                   isParticle(m_words[after].text))
                ++after;
            return upTo(after);
        }
        if (word.text == "&"_L1)
            return isFirstName(first) && isFirstName(at + 1) ? 0 : upTo(at + 1);
        if (word.text == "of"_L1 && takesOf(first, at))
            return upTo(next);
        if (isOneOf(word.text, {"for"_L1, "on"_L1}) && word.shape == Shape::Lower && takesFor(at))
            return upTo(next);
        if (word.text == "and"_L1 && isPart(at + 1) && takesAnd(first, at))
            return upTo(at + 1);
        if (word.shape == Shape::Mark && word.glued && word.text.size() <= 2 && takesPossessive(first, at))
            return upTo(at + 1);
        return 0;
    }

    [[nodiscard]] bool isFirstName(qsizetype i) const { return i < m_size && m_lexicon.isFirstName(m_words[i].text); }

    /// "Bank of", "Duchess of", but not "Most of", "NATO of", "Anna of".
    [[nodiscard]] bool takesOf(qsizetype first, qsizetype at) const
    {
        const NameWord &head = m_words[at - 1];
        const HeadKind kind = m_lexicon.headKind(head.text);
        if ((kind == HeadKind::Facility || kind == HeadKind::Place) && at - first > 1)
            return false;
        if (kind != HeadKind::None || m_lexicon.isTitle(phrase(m_words, first, at)) || m_lexicon.isTitle(head.text))
            return true;
        if (m_words[first].opens || head.shape != Shape::Capital || m_lexicon.isFirstName(m_words[first].text))
            return false;
        return m_lexicon.isCommon(head.text) && !m_lexicon.isDemonym(head.text);
    }

    /// "Department for", "Commission on".
    [[nodiscard]] bool takesFor(qsizetype at) const
    {
        const HeadKind head = m_lexicon.headKind(m_words[at - 1].text, HeadStrength::Strong);
        return head == HeadKind::Organization || head == HeadKind::Event;
    }

    [[nodiscard]] bool isNameByItself(qsizetype i) const
    {
        const NameWord &word = m_words[i];
        return word.shape == Shape::Upper || m_lexicon.isPlace(word.text) || m_lexicon.isDemonym(word.text) ||
               m_lexicon.isTitle(word.text) || m_lexicon.isFirstName(word.text);
    }

    /// A word of the language that names nothing by itself: "Health", "Industry".
    [[nodiscard]] bool isPlain(qsizetype i) const
    {
        return m_words[i].shape == Shape::Capital && m_lexicon.isCommon(m_words[i].text) && !isNameByItself(i);
    }

    /// "Johnson and Johnson", "Ministry of Health and Welfare", "Food and Drug Agency", but not "Iraq and Syria".
    [[nodiscard]] bool takesAnd(qsizetype first, qsizetype at) const
    {
        const qsizetype left = at - 1, right = at + 1;
        if (m_words[left].text == m_words[right].text)
            return left == first;
        qsizetype last = right + 1;
        while (last < m_size && last - right < 4 && isPart(last) && m_words[last].shape == Shape::Capital)
            ++last;
        const HeadKind tail = m_lexicon.headKind(m_words[last - 1].text, HeadStrength::Strong);
        const bool complement = std::any_of(m_words.begin() + first + 1, m_words.begin() + left,
            [](const NameWord &word) { return isOneOf(word.text, {"of"_L1, "for"_L1, "on"_L1}); });
        if (complement && isPlain(left) && last == right + 1 && !isNameByItself(right) &&
            m_lexicon.headKind(m_words[right].text, HeadStrength::Strong) == HeadKind::None)
            return true;
        if (!isPlain(left) || !isPlain(right))
            return last == right + 1 &&
                   isOneOf(m_words[right].text, {"sons"_L1, "co"_L1, "co."_L1, "company"_L1, "partners"_L1});
        const bool sharedHead = tail == HeadKind::Organization || tail == HeadKind::Event;
        return complement ? tail == HeadKind::None : sharedHead && last > right + 1 && left - first < 2;
    }

    /// "Children's Fund", "St. John's College", "Teachers' Union", "President's Office": possessives inside a name.
    [[nodiscard]] bool takesPossessive(qsizetype first, qsizetype at) const
    {
        const QChar mark = m_words[at].text.front();
        if ((mark != u'\'' && mark != u'’') || !isPart(at + 1) || m_words[at + 1].glued)
            return false;
        const bool plural = m_words[at].text.size() == 1 && m_lexicon.isCommon(m_words[at - 1].text);
        if (plural || m_words[at + 1].text == "Office"_L1) {
            qsizetype last = at + 2;
            while (last < m_size && last - at < 4 && isPart(last))
                ++last;
            return m_lexicon.headKind(m_words[last - 1].text, HeadStrength::Strong) == HeadKind::Organization;
        }
        const bool saint = at - first >= 2 && isOneOf(m_words[at - 2].text, {"st"_L1, "st."_L1, "saint"_L1});
        return saint ||
               isOneOf(m_words[at - 1].text, {"children"_L1, "farmers"_L1, "men"_L1, "people"_L1, "players"_L1,
                                                 "students"_L1, "teachers"_L1, "women"_L1, "workers"_L1, "writers"_L1});
    }

    /// "de Klerk", "van den Berg": the start of the run, moved before the particles of a surname.
    [[nodiscard]] qsizetype withParticle(qsizetype first) const
    {
        qsizetype start = first;
        while (start > 0 && first - start < 2 && m_words[start - 1].shape == Shape::Lower &&
               isOneOf(m_words[start - 1].text, {"bin"_L1, "de"_L1, "den"_L1, "der"_L1, "van"_L1, "von"_L1}))
            --start;
        return start;
    }

    const std::vector<NameWord> &m_words;
    const NameLexicon &m_lexicon;
    qsizetype m_size;
};

/// The letters of @p acronym without dots, in small letters.
QString lettersOf(QStringView acronym)
{
    QString letters;
    for (QChar c : acronym) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

std::vector<NameRange> nameRuns(const std::vector<NameWord> &words, const NameLexicon &lexicon)
{
    return Runs(words, lexicon).all();
}

bool spells(QStringView acronym, const std::vector<NameWord> &words, NameRange range)
{
    const QString letters = lettersOf(acronym);
    // Positions in `letters` that the words so far can have reached; a big word takes one letter, or one for each of
    // its hyphened parts, a small word one or none.
    std::vector<bool> reached(letters.size() + 1);
    reached[0] = true;
    qsizetype bigWords = 0;
    for (qsizetype i = range.first; i < range.last; ++i) {
        const NameWord &word = words[i];
        if (word.shape == Shape::Mark)
            continue;
        const bool small = word.shape == Shape::Lower;
        bigWords += !small;
        std::vector<bool> next(reached.size());
        for (qsizetype at = 0; at <= letters.size(); ++at) {
            if (!reached[at])
                continue;
            if (small)
                next[at] = true;
            qsizetype taken = at;
            for (QStringView part : word.text.tokenize(u'-')) {
                if (part.isEmpty() || taken >= letters.size() || part.front().toLower() != letters[taken])
                    break;
                next[++taken] = true;
            }
            if (word.shape == Shape::Upper && QStringView(letters).sliced(at).startsWith(lettersOf(word.text)))
                next[at + lettersOf(word.text).size()] = true;
        }
        reached = std::move(next);
    }
    return bigWords >= 2 && reached.back();
}

} // namespace sourcelight::extraction
