// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/speakers.h"

#include "core/extraction/attributions/nesting.h"
#include "core/extraction/attributions/quotations.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isFirstPerson(QStringView word)
{
    static constexpr std::array words{"i"_L1, "me"_L1, "my"_L1, "mine"_L1, "myself"_L1};
    return std::ranges::any_of(
        words, [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/// Tells of places in rising order whether they stand inside quotation marks.
class QuotationSweep
{
public:
    explicit QuotationSweep(const Article &article)
        : m_quotations(findQuotations(article))
    {
    }

    [[nodiscard]] bool holds(Span span)
    {
        while (m_next < m_quotations.size() && m_quotations[m_next].end <= span.begin)
            ++m_next;
        return m_next < m_quotations.size() && m_quotations[m_next].contains(span);
    }

private:
    Spans m_quotations;
    std::size_t m_next = 0;
};

Mention speakerAt(Span span, QStringView word, const Attribution &attribution)
{
    Mention mention;
    mention.span = span;
    mention.kind = MentionKind::Pronoun;
    mention.entity = attribution.entity;
    mention.confidence = attribution.confidence;
    mention.evidence = {u"link:speaker"_s};
    mention.id = makeId('m'_L1, span, word, attribution.entity);
    return mention;
}

} // namespace

void addSpeakers(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<Attribution> &attributions, Entities &entities)
{
    QHash<Id, const Attribution *> spoken;
    for (const Attribution &attribution : attributions) {
        if (!attribution.entity.isEmpty() && !attribution.inferred && attribution.manner != Manner::Indirect)
            spoken.insert(attribution.id, &attribution);
    }
    if (spoken.isEmpty())
        return;
    ContentSweep contents(attributions);
    QuotationSweep quotations(article);
    const auto known = std::ssize(entities.mentions);
    for (const Sentence &sentence : sentences) {
        for (const Token &token : sentence.tokens) {
            const QStringView word = textOf(article, token.span);
            if (!isFirstPerson(word))
                continue;
            const Attribution *attribution = spoken.value(contents.innermost(token.span));
            if (attribution && (attribution->manner == Manner::Direct || quotations.holds(token.span)))
                entities.mentions.push_back(speakerAt(token.span, word, *attribution));
        }
    }
    std::ranges::inplace_merge(entities.mentions, entities.mentions.begin() + known, inTextOrder, &Mention::span);
}

} // namespace sourcelight::extraction
