// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/namerepair.h"

#include "core/extraction/entities/sentencewords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using language::TaggedName;

class Repairer
{
public:
    Repairer(const Article &article, const std::vector<Sentence> &sentences)
        : m_article(article)
        , m_sentences(sentences)
    {
    }

    void learn(const TaggedName &name)
    {
        constexpr float sure = 0.7F;
        const WordRange range{qsizetype(name.first), qsizetype(name.last)};
        if (name.confidence < sure || range.size() < 2 || name.type == u"Date" || name.type == u"Money")
            return;
        const SentenceWords words(m_article, m_sentences[name.sentence]);
        const QString text = words.phrase(range);
        std::vector<Known> &sameStart = m_known[words.at(range.first)];
        if (std::ranges::find(sameStart, text, &Known::text) == sameStart.end())
            sameStart.push_back({text, name.type, range.size()});
    }

    /// Appends the names of a sentence to @p repaired: those in @p names, and known ones in the place of their parts.
    void repair(std::size_t sentence, std::span<const TaggedName> names, std::vector<TaggedName> &repaired) const
    {
        const SentenceWords words(m_article, m_sentences[sentence]);
        auto next = names.begin();
        for (qsizetype i = 0; i < words.size(); ++i) {
            while (next != names.end() && qsizetype(next->first) < i)
                ++next;
            const bool marked = next != names.end() && qsizetype(next->first) == i;
            if (const Known *known = longestAt(words, i, names)) {
                repaired.push_back({sentence, std::size_t(i), std::size_t(i + known->length), known->type,
                    repairedConfidence, {u"same-words-elsewhere"_s}});
                i += known->length - 1;
            } else if (marked) {
                repaired.push_back(*next);
                i = qsizetype(next->last) - 1;
            }
        }
    }

private:
    static constexpr float repairedConfidence = 0.7F;

    struct Known {
        QString text;
        QStringView type;
        qsizetype length = 2;
    };

    /// The longest known name that begins at word @p i and holds more than the names there: each of @p names that it
    /// touches lies inside it and is shorter. Null where there is none.
    [[nodiscard]] const Known *longestAt(
        const SentenceWords &words, qsizetype i, std::span<const TaggedName> names) const
    {
        const auto sameStart = m_known.constFind(words.at(i));
        if (sameStart == m_known.cend())
            return nullptr;
        const Known *longest = nullptr;
        for (const Known &known : *sameStart) {
            const qsizetype end = i + known.length;
            if ((!longest || known.length > longest->length) && end <= words.size() &&
                words.phrase({i, end}) == known.text && holdsMore({i, end}, names))
                longest = &known;
        }
        return longest;
    }

    static bool holdsMore(WordRange range, std::span<const TaggedName> names)
    {
        auto name = std::ranges::lower_bound(names, std::size_t(range.first + 1), {}, &TaggedName::last);
        for (; name != names.end() && qsizetype(name->first) < range.last; ++name) {
            const WordRange inner{qsizetype(name->first), qsizetype(name->last)};
            if (inner.first < range.first || inner.last > range.last || inner.size() == range.size())
                return false;
        }
        return true;
    }

    const Article &m_article;
    const std::vector<Sentence> &m_sentences;
    QHash<QStringView, std::vector<Known>> m_known; ///< by their first word
};

} // namespace

void repairNames(const Article &article, const std::vector<Sentence> &sentences, std::vector<TaggedName> &tagged)
{
    Repairer repairer(article, sentences);
    for (const TaggedName &name : tagged)
        repairer.learn(name);
    std::vector<TaggedName> repaired;
    for (std::size_t i = 0, begin = 0; i < sentences.size(); ++i) {
        std::size_t end = begin;
        while (end < tagged.size() && tagged[end].sentence == i)
            ++end;
        repairer.repair(i, std::span(tagged).subspan(begin, end - begin), repaired);
        begin = end;
    }
    tagged = std::move(repaired);
}

} // namespace sourcelight::extraction
