// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/namecompletion.h"

#include "core/extraction/entities/sentencewords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using language::TaggedName;

class Completer
{
public:
    Completer(const Article &article, const std::vector<Sentence> &sentences, const NameLexicon &lexicon)
        : m_article(article)
        , m_sentences(sentences)
        , m_lexicon(lexicon)
    {
    }

    void learn(const TaggedName &name)
    {
        constexpr float surest = 0.7F;
        if (name.confidence < surest || name.type == u"Date" || name.type == u"Money")
            return;
        const SentenceWords words(m_article, m_sentences[name.sentence]);
        add(words, {qsizetype(name.first), qsizetype(name.last)}, name.type);
        if (name.type == u"Person" && name.last - name.first > 1)
            add(words, {qsizetype(name.last) - 1, qsizetype(name.last)}, name.type);
    }

    /// Looks for known names among the words of a sentence that no name covers yet.
    void search(std::size_t sentence, std::span<const TaggedName> names, std::vector<TaggedName> &found) const
    {
        const SentenceWords words(m_article, m_sentences[sentence]);
        auto next = names.begin();
        for (qsizetype i = 0; i < words.size(); ++i) {
            while (next != names.end() && qsizetype(next->last) <= i)
                ++next;
            const qsizetype limit = next == names.end() ? words.size() : qsizetype(next->first);
            if (i >= limit || !words.at(i).front().isUpper())
                continue;
            if (const Known *known = longestAt(words, i, limit)) {
                found.push_back({sentence, std::size_t(i), std::size_t(i + known->length), known->type, doubted});
                i += known->length - 1;
            }
        }
    }

private:
    static constexpr float doubted = 0.6F; ///< what the tagger itself did not see

    struct Known {
        QString text;
        QStringView type;
        qsizetype length = 1;
    };

    void add(const SentenceWords &words, WordRange range, QStringView type)
    {
        const QString text = words.phrase(range);
        const bool ordinary = range.size() == 1 && (m_lexicon.isCommon(text) || text.size() < 3);
        std::vector<Known> &sameStart = m_known[words.at(range.first)];
        if (!ordinary && std::ranges::find(sameStart, text, &Known::text) == sameStart.end())
            sameStart.push_back({text, type, range.size()});
    }

    [[nodiscard]] const Known *longestAt(const SentenceWords &words, qsizetype i, qsizetype limit) const
    {
        const auto sameStart = m_known.constFind(words.at(i));
        const Known *longest = nullptr;
        if (sameStart == m_known.cend())
            return longest;
        for (const Known &known : *sameStart) {
            if (i + known.length <= limit && (!longest || known.length > longest->length) &&
                words.phrase({i, i + known.length}) == known.text)
                longest = &known;
        }
        return longest;
    }

    const Article &m_article;
    const std::vector<Sentence> &m_sentences;
    const NameLexicon &m_lexicon;
    QHash<QStringView, std::vector<Known>> m_known; ///< by their first word
};

} // namespace

void completeNames(const Article &article, const std::vector<Sentence> &sentences, const NameLexicon &lexicon,
    std::vector<TaggedName> &tagged)
{
    Completer completer(article, sentences, lexicon);
    for (const TaggedName &name : tagged)
        completer.learn(name);
    std::vector<TaggedName> found;
    for (std::size_t i = 0, begin = 0; i < sentences.size(); ++i) {
        std::size_t end = begin;
        while (end < tagged.size() && tagged[end].sentence == i)
            ++end;
        completer.search(i, std::span(tagged).subspan(begin, end - begin), found);
        begin = end;
    }
    tagged.insert(tagged.end(), found.begin(), found.end());
    std::ranges::sort(tagged, {}, [](const TaggedName &name) { return std::pair(name.sentence, name.first); });
}

} // namespace sourcelight::extraction
