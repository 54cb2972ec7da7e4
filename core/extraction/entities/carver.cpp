// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/carver.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isOfOrFor(const NameWord &word)
{
    return word.shape == Shape::Lower && (word.text == "of"_L1 || word.text == "for"_L1 || word.text == "on"_L1);
}

class Carver
{
public:
    Carver(const std::vector<NameWord> &words, const NameLexicon &lexicon)
        : m_words(words)
        , m_lexicon(lexicon)
    {
    }

    void carve(NameRange range)
    {
        range = trimmed(range);
        if (range.isEmpty())
            return;
        const QString whole = phrase(m_words, range.first, range.last);
        if (m_lexicon.isPlace(whole) || m_lexicon.isDemonym(whole)) {
            m_pieces.push_back({range, {}});
            return;
        }
        const bool named = m_lexicon.headKind(m_words[range.last - 1].text) != HeadKind::None && range.size() > 1;
        if (const auto title = named ? titleBeforeOf(range) : lastTitle(range)) {
            carveAround(range, *title);
            return;
        }
        if (headKindOf(m_words, range, m_lexicon) == HeadKind::None) {
            if (const qsizetype person = personAfterGroup(range); person > range.first) {
                m_pieces.push_back({{range.first, person}, {}});
                range.first = person;
            }
        }
        m_pieces.push_back({range, {}});
    }

    [[nodiscard]] std::vector<NamePiece> pieces() && { return std::move(m_pieces); }

private:
    /// Without small words and marks at its ends; particles of a surname stay in front.
    [[nodiscard]] NameRange trimmed(NameRange range) const
    {
        const auto isSmall = [this](qsizetype i) {
            return (m_words[i].shape == Shape::Lower && !isParticle(m_words[i].text)) ||
                   m_words[i].shape == Shape::Mark;
        };
        while (!range.isEmpty() && isSmall(range.first))
            ++range.first;
        while (!range.isEmpty() && (isSmall(range.last - 1) || isParticle(m_words[range.last - 1].text)))
            --range.last;
        return range;
    }

    /// The last title in @p range, in its longest form; a word that is part of a person's name is none ("Larry King").
    [[nodiscard]] std::optional<NameRange> lastTitle(NameRange range) const
    {
        for (qsizetype last = range.last; last > range.first; --last) {
            for (qsizetype first = std::max(range.first, last - m_lexicon.longestTitle()); first < last; ++first) {
                if (isComplement(range, first) || namesThing({last, range.last}))
                    continue;
                const bool afterFirstName = first > range.first && m_lexicon.isFirstName(m_words[first - 1].text) &&
                                            !m_lexicon.isDemonym(m_words[first - 1].text);
                if (!afterFirstName && m_lexicon.isTitle(phrase(m_words, first, last)))
                    return NameRange{first, last};
            }
        }
        return std::nullopt;
    }

    /// "Chairman" in "Chairman of the Consumer Council".
    [[nodiscard]] std::optional<NameRange> titleBeforeOf(NameRange range) const
    {
        const qsizetype head = headOf(m_words, range);
        const auto title = head + 1 < range.last ? lastTitle({range.first, head + 1}) : std::nullopt;
        return title && title->last == head + 1 ? title : std::nullopt;
    }

    /// "Plan for Growth" in "Master Plan for Growth": what follows a title, where that is no person.
    [[nodiscard]] bool namesThing(NameRange range) const
    {
        return range.size() > 1 && headKindOf(m_words, range, m_lexicon) != HeadKind::None &&
               !isOfOrFor(m_words[range.first]);
    }

    /// "Prince" in "University of Prince Edward Island", but not "State" in "Secretary of State": what follows "of".
    [[nodiscard]] bool isComplement(NameRange range, qsizetype at) const
    {
        const qsizetype before = at > range.first && m_words[at - 1].text == "the"_L1 ? at - 2 : at - 1;
        return before > range.first && isOfOrFor(m_words[before]);
    }

    void carveAround(NameRange range, NameRange title)
    {
        NameRange before{range.first, title.first};
        while (!before.isEmpty() && isOrdinary(before.last - 1))
            --before.last;
        const qsizetype roleBegin =
            before.isEmpty() || m_words[before.last - 1].shape != Shape::Mark ? range.first : title.first;
        carve(before);

        NameRange after{title.last, range.last};
        NameRange role{roleBegin, title.last};
        if (!after.isEmpty() && isOfOrFor(m_words[after.first])) {
            const qsizetype person = personAfterOffice({after.first + 1, after.last});
            const NameRange office{after.first + 1, person};
            if (isName(office))
                carve(office);
            after.first = person;
            role.last = person;
        }
        after = trimmed(after);
        if (!after.isEmpty())
            m_pieces.push_back({after, role});
    }

    /// "Norway" or "Consumer Council", not "Health": whether what an office is of has a name.
    [[nodiscard]] bool isName(NameRange office) const
    {
        return std::any_of(m_words.begin() + office.first, m_words.begin() + office.last,
                   [this](const NameWord &word) {
                       return word.shape != Shape::Lower && !m_lexicon.isCommon(word.text);
                   }) ||
               (office.size() > 1 &&
                   m_lexicon.headKind(m_words[office.last - 1].text, HeadStrength::Strong) != HeadKind::None);
    }

    /// "Health" in "Health Minister": a word that belongs to the title behind it.
    [[nodiscard]] bool isOrdinary(qsizetype i) const
    {
        const NameWord &word = m_words[i];
        return word.shape != Shape::Upper && m_lexicon.isCommon(word.text) && !m_lexicon.isPlace(word.text) &&
               !m_lexicon.isDemonym(word.text) && m_lexicon.headKind(word.text) == HeadKind::None;
    }

    /// In "Health Anna Roe", what follows "Minister of", where the person begins; the end where there is none.
    [[nodiscard]] qsizetype personAfterOffice(NameRange range) const
    {
        qsizetype unknown = range.first;
        while (unknown < range.last && (m_words[unknown].shape == Shape::Lower || isOrdinary(unknown)))
            ++unknown;
        const bool plain =
            std::none_of(m_words.begin() + unknown, m_words.begin() + range.last, [this](const NameWord &word) {
                return word.shape != Shape::Capital || m_lexicon.isCommon(word.text) || m_lexicon.isPlace(word.text);
            });
        if (unknown > range.first && range.last - unknown >= 2 && plain)
            return unknown;
        for (qsizetype i = range.first + 1; i + 1 < range.last; ++i) {
            if (m_lexicon.isFirstName(m_words[i].text) && !isOfOrFor(m_words[i - 1]))
                return i;
        }
        return range.last;
    }

    /// In "Kenyan Eliud Rono" or "FIA Anna Roe", where the person begins after a nationality or an acronym; the
    /// range's begin where neither stands there.
    [[nodiscard]] qsizetype personAfterGroup(NameRange range) const
    {
        for (qsizetype length = std::min<qsizetype>(2, range.size() - 1); length > 0; --length) {
            const qsizetype person = range.first + length;
            const bool acronym = length == 1 && m_words[range.first].shape == Shape::Upper;
            if (acronym && m_lexicon.isFirstName(m_words[person].text) && !m_lexicon.isCommon(m_words[person].text))
                return person;
            if (!m_lexicon.isDemonym(phrase(m_words, range.first, person)) || m_words[person].shape != Shape::Capital)
                continue;
            const bool plain = std::none_of(m_words.begin() + person, m_words.begin() + range.last,
                [this](const NameWord &word) { return m_lexicon.isCommon(word.text); });
            if (m_lexicon.isFirstName(m_words[person].text) || (plain && range.last - person >= 2))
                return person;
        }
        return range.first;
    }

    const std::vector<NameWord> &m_words;
    const NameLexicon &m_lexicon;
    std::vector<NamePiece> m_pieces;
};

} // namespace

std::vector<NamePiece> carve(const std::vector<NameWord> &words, NameRange run, const NameLexicon &lexicon)
{
    Carver carver(words, lexicon);
    carver.carve(run);
    return std::move(carver).pieces();
}

qsizetype headOf(const std::vector<NameWord> &words, NameRange name)
{
    for (qsizetype i = name.first + 1; i < name.last; ++i) {
        if (isOfOrFor(words[i]))
            return i - 1;
    }
    return name.last - 1;
}

HeadKind headKindOf(const std::vector<NameWord> &words, NameRange name, const NameLexicon &lexicon)
{
    const qsizetype head = headOf(words, name);
    const HeadKind kind = lexicon.headKind(words[head].text);
    return kind != HeadKind::None ? kind : lexicon.headKind(words[name.last - 1].text);
}

} // namespace sourcelight::extraction
