// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/pairingchoices.h"

#include "core/language/featurehash.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using language::combine;
using language::FeatureHash;

FeatureHash hashOf(QStringView word)
{
    FeatureHash hash = language::emptyHash;
    for (const QChar c : word)
        hash = language::extend(hash, c.toLower().unicode());
    return hash;
}

/// 0, 1, 2, 3, then ever wider.
FeatureHash bucket(std::size_t count)
{
    constexpr std::array<std::size_t, 7> bounds{1, 2, 3, 4, 7, 13, 26};
    return FeatureHash(std::ranges::upper_bound(bounds, count) - bounds.begin());
}

/// Describes one choice. All features of a choice are hashed with the role of its part.
class Describer
{
public:
    Describer(const StatementText &text, PairingChoice &choice)
        : m_text(text)
        , m_parts(text.parts())
        , m_choice(choice)
        , m_part(m_parts[choice.part])
    {
    }

    void addNothing()
    {
        const FeatureHash around = combine(neighbour(m_choice.part, -1), neighbour(m_choice.part, 1));
        const FeatureHash further = combine(around, combine(neighbour(m_choice.part, -2), neighbour(m_choice.part, 2)));
        m_direction = 0;
        add(PairingClue::Order, 1);
        add(PairingClue::Between, around);
        add(PairingClue::Between, further);
        add(PairingClue::Quotation, quotation(m_part));
        add(PairingClue::Quotation, combine(quotation(m_part), around));
        add(PairingClue::Around, wordBefore(m_part));
        add(PairingClue::Around, combine(2, wordAfter(m_part)));
        if (m_part.role == StatementRole::Cue)
            addCueWord(m_part, around);
        close(noPart);
    }

    void addCandidate(std::size_t index, std::size_t rank)
    {
        const StatementPart &other = m_parts[index];
        const bool before = index < m_choice.part;
        m_direction = before ? 1 : 2;
        const FeatureHash pattern = partsBetween(std::min(index, m_choice.part), std::max(index, m_choice.part));
        const StatementPart &left = before ? other : m_part, &right = before ? m_part : other;
        const StatementPart &cue = m_part.role == StatementRole::Cue ? m_part : other;
        add(PairingClue::Order, rank);
        add(PairingClue::Between, pattern);
        addDistance(left, right, pattern);
        addGap(left, right);
        addCueWord(cue, pattern);
        addAround(index, other, pattern);
        add(PairingClue::Quotation, combine(quotation(m_part), pattern));
        add(PairingClue::Quotation, combine(marksBetween(left, right), quotation(m_part)));
        close(index);
    }

private:
    void add(PairingClue clue, FeatureHash value)
    {
        const FeatureHash kind = combine(std::uint64_t(m_part.role), combine(std::uint64_t(clue), m_direction));
        m_choice.features.push_back({std::uint32_t(combine(kind, combine(++m_template, value)) >> 32), clue});
    }
    void close(std::size_t candidate)
    {
        m_choice.candidates.push_back(candidate);
        m_choice.ends.push_back(m_choice.features.size());
        m_template = 0;
    }

    /// The role of the part @p step parts away, and how far off it is.
    [[nodiscard]] FeatureHash neighbour(std::size_t index, std::ptrdiff_t step) const
    {
        const std::ptrdiff_t at = std::ptrdiff_t(index) + step;
        if (at < 0 || at >= std::ssize(m_parts))
            return 9;
        const StatementPart &one = m_parts[index], &other = m_parts[std::size_t(at)];
        const std::size_t gap = step < 0 ? one.first - other.last : other.first - one.last;
        const std::size_t near = gap <= 1 ? 0 : m_text.sentence(one.first) == m_text.sentence(other.first) ? 1 : 2;
        return FeatureHash(other.role) * 3 + near;
    }

    [[nodiscard]] FeatureHash partsBetween(std::size_t left, std::size_t right) const
    {
        constexpr std::size_t most = 4;
        FeatureHash pattern = 1;
        for (std::size_t i = left + 1; i < std::min(right, left + 1 + most); ++i)
            pattern = pattern * 4 + FeatureHash(m_parts[i].role);
        return pattern;
    }

    [[nodiscard]] static FeatureHash quotation(const StatementPart &part)
    {
        constexpr double nearlyAll = 0.8;
        return part.quotedShare <= 0 ? 0 : part.quotedShare < nearlyAll ? 1 : 2;
    }

    [[nodiscard]] FeatureHash wordBefore(const StatementPart &part) const
    {
        return part.first > 0 ? hashOf(m_text.word(part.first - 1)) : 0;
    }
    [[nodiscard]] FeatureHash wordAfter(const StatementPart &part) const { return hashOf(m_text.word(part.last)); }

    /// How many quotations begin or end between the two.
    [[nodiscard]] FeatureHash marksBetween(const StatementPart &left, const StatementPart &right) const
    {
        const std::size_t from = m_text.quotationAt(left.span.end), to = m_text.quotationAt(right.span.begin);
        return std::min<FeatureHash>(to - from, 3);
    }

    void addDistance(const StatementPart &left, const StatementPart &right, FeatureHash pattern)
    {
        const FeatureHash gap = bucket(right.first - left.last);
        const std::size_t apart = m_text.sentence(right.first) - m_text.sentence(left.last - 1);
        const FeatureHash sentences = std::min<std::size_t>(apart, 3);
        const FeatureHash blocks = std::min<std::size_t>(right.block - left.block, 3);
        add(PairingClue::Distance, gap);
        add(PairingClue::Distance, combine(gap, pattern));
        add(PairingClue::Distance, sentences);
        add(PairingClue::Distance, combine(sentences, pattern));
        add(PairingClue::Distance, blocks);
        add(PairingClue::Distance, combine(blocks, quotation(m_part)));
    }

    void addGap(const StatementPart &left, const StatementPart &right)
    {
        constexpr std::size_t most = 5;
        const std::size_t gap = right.first - left.last;
        FeatureHash all = gap;
        for (std::size_t i = left.last; i < std::min(right.first, left.last + most); ++i)
            all = combine(all, hashOf(m_text.word(i)));
        add(PairingClue::GapWords, gap <= most ? all : 0);
        add(PairingClue::GapWords, gap ? hashOf(m_text.word(left.last)) : 0);
        add(PairingClue::GapWords, gap ? hashOf(m_text.word(right.first - 1)) : 0);
        add(PairingClue::GapWords, combine(bucket(gap), gap ? FeatureHash(m_text.token(right.first - 1).xpos) : 99));
    }

    void addCueWord(const StatementPart &cue, FeatureHash pattern)
    {
        const FeatureHash word = hashOf(m_text.word(cue.last - 1));
        const FeatureHash tags = combine(m_text.token(cue.first).xpos, m_text.token(cue.last - 1).xpos);
        add(PairingClue::CueWord, word);
        add(PairingClue::CueWord, combine(word, pattern));
        add(PairingClue::CueWord, tags);
        add(PairingClue::CueWord, combine(tags, pattern));
        add(PairingClue::CueWord, hashOf(m_text.word(cue.first)));
    }

    void addAround(std::size_t index, const StatementPart &other, FeatureHash pattern)
    {
        const int outward = m_direction == 1 ? -1 : 1;
        const FeatureHash far = neighbour(index, outward), near = neighbour(m_choice.part, -outward);
        add(PairingClue::Around, combine(far, near));
        add(PairingClue::Around, combine(pattern, combine(far, near)));
        add(PairingClue::Around, wordBefore(m_part));
        add(PairingClue::Around, wordAfter(m_part));
        add(PairingClue::Around, wordBefore(other));
        add(PairingClue::Around, wordAfter(other));
        add(PairingClue::Around, hashOf(m_text.word(m_part.first)));
    }

    const StatementText &m_text;
    const std::vector<StatementPart> &m_parts;
    PairingChoice &m_choice;
    const StatementPart &m_part;
    FeatureHash m_direction = 0;
    FeatureHash m_template = 0;
};

constexpr std::size_t candidatesEachSide = 3;
constexpr std::size_t longestLook = 24; ///< parts each side that are looked at for candidates

} // namespace

PairingChoice pairingChoice(const StatementText &text, std::size_t part)
{
    const auto &parts = text.parts();
    const StatementRole wanted = parts[part].role == StatementRole::Cue ? StatementRole::Source : StatementRole::Cue;
    PairingChoice choice{.part = part, .candidates = {}, .features = {}, .ends = {}};
    Describer describer(text, choice);
    describer.addNothing();
    std::size_t rank = 0;
    for (std::size_t back = 1; back <= std::min(part, longestLook) && rank < candidatesEachSide; ++back) {
        if (parts[part - back].role == wanted)
            describer.addCandidate(part - back, ++rank);
    }
    rank = 0;
    for (std::size_t i = part + 1; i < parts.size() && rank < candidatesEachSide && i - part <= longestLook; ++i) {
        if (parts[i].role == wanted)
            describer.addCandidate(i, ++rank);
    }
    return choice;
}

QString evidenceName(PairingClue clue)
{
    static constexpr std::array<QLatin1StringView, pairingClues> names{"pair:order"_L1, "pair:between"_L1,
        "pair:distance"_L1, "pair:gap"_L1, "pair:cue"_L1, "pair:around"_L1, "pair:quotation"_L1};
    return names[std::size_t(clue)];
}

std::vector<PairingChoice> pairingChoices(const StatementText &text)
{
    std::vector<PairingChoice> choices;
    for (std::size_t i = 0; i < text.parts().size(); ++i) {
        if (text.parts()[i].role != StatementRole::Source)
            choices.push_back(pairingChoice(text, i));
    }
    return choices;
}

} // namespace sourcelight::extraction
