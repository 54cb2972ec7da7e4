// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/namereader.h"

#include "core/extraction/entities/roles.h"
#include "core/model/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Less sure names are left out: two of three would be wrong. Above it a doubtful one is rather shown, and can be
/// struck out, than missed.
constexpr float leastConfidence = 0.32F;

bool isAddress(QStringView text)
{
    return text.contains("://"_L1) || text.contains(u'@') || text.startsWith("www."_L1);
}

/// "•", "–", "*": what opens a line, and no part of a name behind it.
bool isBullet(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) {
        const auto category = c.category();
        return c != u'"' && c != u'\'' &&
               (category == QChar::Punctuation_Other || category == QChar::Punctuation_Dash ||
                   category == QChar::Symbol_Other || category == QChar::Symbol_Math);
    });
}

class NameReader
{
public:
    NameReader(const Article &article, const std::vector<Sentence> &sentences, const NameLexicon &lexicon)
        : m_article(article)
        , m_sentences(sentences)
        , m_lexicon(lexicon)
    {
    }

    void add(const language::TaggedName &tagged)
    {
        const SentenceWords words(m_article, m_sentences[tagged.sentence]);
        WordRange range{qsizetype(tagged.first), qsizetype(tagged.last)};
        for (const qsizetype comma : commasBetweenPlaces(words, range, tagged.type)) {
            add(words, {range.first, comma}, tagged);
            range.first = comma + 1;
        }
        add(words, range, tagged);
    }

    [[nodiscard]] std::vector<Name> names() && { return std::move(m_names); }

private:
    /// "Oslo, Norway" are two places, though annotators now and then mark them as one.
    [[nodiscard]] std::vector<qsizetype> commasBetweenPlaces(
        const SentenceWords &words, WordRange range, QStringView type) const
    {
        std::vector<qsizetype> commas;
        for (qsizetype i = range.first + 1; i + 1 < range.last && type == u"Location"; ++i) {
            if (words.at(i) == ","_L1 && m_lexicon.isPlace(words.phrase({i + 1, range.last})))
                commas.push_back(i);
        }
        return commas;
    }

    void add(const SentenceWords &words, WordRange range, const language::TaggedName &tagged)
    {
        while (!range.isEmpty() && isBullet(words.at(range.first)))
            ++range.first;
        const auto type = valueOf<EntityType>(tagged.type);
        const bool sameSentence = !m_names.empty() && m_names.back().sentence == qsizetype(tagged.sentence);
        const QString text = words.phrase(range);
        if (!type || tagged.confidence < leastConfidence || isAddress(text) ||
            std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }))
            return;
        Name name;
        name.span = words.span(range);
        name.text = text;
        name.type = *type;
        name.confidence = double(tagged.confidence);
        name.evidence = tagged.evidence;
        name.sentence = qsizetype(tagged.sentence);
        name.block = blockOf(name.span);
        if (*type == EntityType::Person)
            addOffice(words, range, sameSentence ? m_previous.last : 0, name);
        const bool inBrackets = words.at(range.first - 1) == "("_L1 && words.at(range.last) == ")"_L1;
        if (inBrackets && sameSentence && m_previous.last == range.first - 1)
            name.expansion = m_names.back().span;
        m_previous = range;
        m_names.push_back(std::move(name));
    }

    /// Names and sentences come in text order, so the block only ever moves on.
    [[nodiscard]] qsizetype blockOf(Span span)
    {
        while (m_block + 1 < std::ssize(m_article.blocks) && m_article.blocks[m_block].span.end < span.end)
            ++m_block;
        return m_block;
    }

    void addOffice(const SentenceWords &words, WordRange range, qsizetype earliest, Name &name) const
    {
        WordRange title = titleBefore(words, range, earliest, m_lexicon);
        if (!title.isEmpty() && title.first == earliest && earliest > 0)
            title.first = m_previous.first; // "NATO" in "NATO Secretary-General Mary Poll"
        const WordRange office = appositionAfter(words, range.last, m_lexicon);
        name.isRelative = isRelative(words, range);
        name.title = words.span(title);
        name.apposition = words.span(office);
        if (!title.isEmpty())
            name.evidence.prepend(u"title-before"_s);
        if (const QStringView last = words.at(title.last - 1); !title.isEmpty() && !isFormOfAddress(last))
            name.office = last.toString().toLower();
        if (!office.isEmpty())
            name.evidence.prepend(u"apposition"_s);
        if (!title.isEmpty())
            name.gender = m_lexicon.genderOf(words.at(title.last - 1));
        if (name.gender.isNull())
            name.gender = m_lexicon.genderOf(words.at(range.first));
    }

    const Article &m_article;
    const std::vector<Sentence> &m_sentences;
    const NameLexicon &m_lexicon;
    std::vector<Name> m_names;
    WordRange m_previous; ///< of the last of m_names
    qsizetype m_block = 0;
};

} // namespace

std::vector<Name> namesFrom(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<language::TaggedName> &tagged, const NameLexicon &lexicon)
{
    NameReader reader(article, sentences, lexicon);
    for (const language::TaggedName &name : tagged)
        reader.add(name);
    return std::move(reader).names();
}

} // namespace sourcelight::extraction
