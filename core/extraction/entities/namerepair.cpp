// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/namerepair.h"

#include "core/extraction/entities/sentencewords.h"

#include <QHash>

#include <algorithm>
#include <optional>

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
        qsizetype &longest = m_longest[words.at(range.first)];
        longest = std::max(longest, range.size());
        if (const QString text = words.phrase(range); !m_types.contains(text))
            m_types.insert(text, name.type);
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
            if (const auto known = longestAt(words, i, names)) {
                repaired.push_back({sentence, std::size_t(i), std::size_t(known->range.last), known->type,
                    repairedConfidence, {u"same-words-elsewhere"_s}});
                i = known->range.last - 1;
            } else if (marked) {
                repaired.push_back(*next);
                i = qsizetype(next->last) - 1;
            }
        }
    }

private:
    static constexpr float repairedConfidence = 0.7F;

    struct Known {
        WordRange range;
        QStringView type;
    };

    /// The longest known name that begins at word @p i and holds more than the names there: each of @p names that it
    /// touches lies inside it and is shorter.
    [[nodiscard]] std::optional<Known> longestAt(
        const SentenceWords &words, qsizetype i, std::span<const TaggedName> names) const
    {
        const qsizetype longest = std::min(m_longest.value(words.at(i)), words.size() - i);
        for (qsizetype length = longest; length > 1; --length) {
            const WordRange range{i, i + length};
            const auto type = m_types.constFind(words.phrase(range));
            if (type != m_types.cend() && holdsMore(range, names))
                return Known{range, *type};
        }
        return {};
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
    QHash<QString, QStringView> m_types;     ///< of the names learnt, by their words
    QHash<QStringView, qsizetype> m_longest; ///< how many words the longest of them has, by its first word
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
