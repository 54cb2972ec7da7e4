// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementhashes.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// Templates of features; their numbers are part of every model. Those with an offset take a run of numbers.
enum Template : FeatureTable::Kind {
    Bias = 1,
    WordAt = 10,
    TagAt = 20,
    TagPairAt = 30,
    TagTripleAt = 40,
    WordPair = 50,
    WordPairAfter,
    WordsBefore,
    WordsAfter,
    WordAndTagAfter,
    TagBeforeAndWord,
    Ending,
    Beginning,
    Shape,
    ShapePair,
    ShapePairAfter,
    QuotationState = 70,
    QuotationWord,
    QuotationTag,
    QuotationDepth,
    QuotationAround,
    BeforeQuotation,
    AfterQuotation,
    ParagraphState,
    ReportingHere = 90,
    ReportingAfter,
    ReportingBefore,
    ReportingAfterFar,
    ReportingBeforeFar,
    ReportingAround,
    ReportingAfterTag,
    ReportingBeforeTag,
    ReportingSides,
    ReportingBeforeCommas,
    ReportingAfterCommas,
    ReportingThat,
    ReportingNext,
    ClauseBefore = 110,
    ClauseAfter,
    ClauseSides,
    SentencePlace,
    SentenceOpening,
    Lists,
    ListsAround,
};

constexpr FeatureTable::Kind at(Template base, int offset)
{
    return FeatureTable::Kind(base + offset + 4);
}

FeatureHash grouped(std::ptrdiff_t distance)
{
    constexpr std::ptrdiff_t most[] = {0, 1, 2, 3, 4, 6, 9, 14, 22};
    return FeatureHash(std::ranges::lower_bound(most, distance) - std::begin(most));
}

} // namespace

StatementHashes::StatementHashes(const StatementParagraph &paragraph)
    : m_paragraph(paragraph)
    , m_words(paragraph.forms())
    , m_around(paragraph.size())
{
    lookBack();
    lookAhead();
}

void StatementHashes::add(std::size_t token, FeatureTable &table) const
{
    const auto i = std::ptrdiff_t(token);
    table.add(Bias, 0);
    addWords(i, table);
    addTags(i, table);
    addQuotation(i, table);
    addReporting(i, table);
    addPlace(i, table);
    table.endToken();
}

/// The number of a Penn tag, beyond all of them outside the paragraph.
FeatureHash StatementHashes::tag(std::ptrdiff_t i) const
{
    return i < 0 ? 254 : i < size() ? m_paragraph.at(std::size_t(i), StatementColumn::Tag) : 255;
}

bool StatementHashes::isComma(std::ptrdiff_t i) const
{
    return word(i) == extend(emptyHash, u',');
}

/// Commas and the like, and words that join clauses.
bool StatementHashes::endsClause(std::size_t i) const
{
    const Upos upos = m_paragraph.tokens()[i].upos;
    return upos == Upos::Punct || upos == Upos::Sconj || upos == Upos::Cconj || upos == Upos::Adp;
}

void StatementHashes::lookBack()
{
    static const FeatureHash that = wordFormOf(u"that").word;
    std::ptrdiff_t reporting = -1, quotation = -1, open = -1, clause = -1;
    FeatureHash commas = 0, thats = 0;
    for (std::ptrdiff_t i = 0; i < size(); ++i) {
        const auto token = std::size_t(i);
        if (m_paragraph.sentenceBegin(token) == token)
            reporting = clause = -1;
        const bool quoted = m_paragraph.isQuoted(token);
        if (quoted && open < 0)
            open = i;
        if (!quoted && open >= 0) {
            quotation = i - 1;
            open = -1;
        }
        Surroundings &here = m_around[token];
        here.reportingBefore = reporting;
        here.quotationBegin = open;
        here.quotationBefore = quotation;
        here.clauseBefore = clause;
        here.commas = std::min<FeatureHash>(commas, 3);
        here.thats = std::min<FeatureHash>(thats, 1);
        commas += isComma(i);
        thats += word(i) == that;
        if (m_paragraph.isReporting(token)) {
            reporting = i;
            commas = thats = 0;
        }
        if (endsClause(token))
            clause = i;
    }
}

void StatementHashes::lookAhead()
{
    std::ptrdiff_t reporting = -1, quotation = -1, open = -1, clause = -1;
    FeatureHash commas = 0;
    for (std::ptrdiff_t i = size(); i-- > 0;) {
        const auto token = std::size_t(i);
        if (m_paragraph.sentenceEnd(token) == token + 1)
            reporting = clause = -1;
        const bool quoted = m_paragraph.isQuoted(token);
        if (quoted && open < 0)
            open = i;
        if (!quoted && open >= 0) {
            quotation = i + 1;
            open = -1;
        }
        Surroundings &here = m_around[token];
        here.reportingAfter = reporting;
        here.quotationEnd = open;
        here.quotationAfter = quotation;
        here.clauseAfter = clause;
        here.commasAfter = std::min<FeatureHash>(commas, 3);
        commas += isComma(i);
        if (m_paragraph.isReporting(token)) {
            reporting = i;
            commas = 0;
        }
        if (endsClause(token))
            clause = i;
    }
}

void StatementHashes::addWords(std::ptrdiff_t i, FeatureTable &table) const
{
    const WordForm &form = m_words.at(i);
    for (int offset = -3; offset <= 3; ++offset)
        table.add(at(WordAt, offset), word(i + offset));
    table.add(WordPair, combine(word(i - 1), word(i)));
    table.add(WordPairAfter, combine(word(i), word(i + 1)));
    table.add(WordsBefore, combine(word(i - 2), word(i - 1)));
    table.add(WordsAfter, combine(word(i + 1), word(i + 2)));
    if (form.suffixes[2])
        table.add(Ending, form.suffixes[2]);
    if (form.prefixes[2])
        table.add(Beginning, form.prefixes[2]);
    table.add(Shape, form.shape);
    table.add(ShapePair, combine(m_words.at(i - 1).shape, form.shape));
    table.add(ShapePairAfter, combine(form.shape, m_words.at(i + 1).shape));
    const FeatureHash lists = m_paragraph.at(std::size_t(i), StatementColumn::List);
    table.add(Lists, lists);
    const bool last = i + 1 == size();
    table.add(ListsAround, combine(lists, last ? 99U : m_paragraph.at(std::size_t(i + 1), StatementColumn::List)));
}

void StatementHashes::addTags(std::ptrdiff_t i, FeatureTable &table) const
{
    for (int offset = -3; offset <= 3; ++offset)
        table.add(at(TagAt, offset), tag(i + offset));
    for (int offset = -2; offset <= 1; ++offset)
        table.add(at(TagPairAt, offset), combine(tag(i + offset), tag(i + offset + 1)));
    for (int offset = -2; offset <= 0; ++offset) {
        table.add(at(TagTripleAt, offset), combine(combine(tag(i + offset), tag(i + offset + 1)), tag(i + offset + 2)));
    }
    table.add(WordAndTagAfter, combine(word(i), tag(i + 1)));
    table.add(TagBeforeAndWord, combine(tag(i - 1), word(i)));
}

void StatementHashes::addQuotation(std::ptrdiff_t i, FeatureTable &table) const
{
    const auto token = std::size_t(i);
    const Surroundings &here = m_around[token];
    const FeatureHash state = m_paragraph.at(token, StatementColumn::Quotation);
    const FeatureHash paragraph = m_paragraph.at(token, StatementColumn::Paragraph);
    table.add(QuotationState, state);
    table.add(QuotationWord, combine(state, word(i)));
    table.add(QuotationTag, combine(state, tag(i)));
    table.add(ParagraphState, combine(paragraph, state));
    if (here.quotationBegin >= 0) {
        const FeatureHash length = grouped(here.quotationEnd - here.quotationBegin);
        table.add(QuotationDepth, combine(grouped(i - here.quotationBegin), length));
        table.add(QuotationAround, combine(grouped(here.quotationEnd - i), length));
        table.add(BeforeQuotation, combine(length, word(here.quotationBegin - 1)));
        table.add(AfterQuotation, combine(length, word(here.quotationEnd + 1)));
        return;
    }
    const FeatureHash before = here.quotationBefore < 0 ? 10 : grouped(i - here.quotationBefore),
                      after = here.quotationAfter < 0 ? 10 : grouped(here.quotationAfter - i);
    table.add(QuotationDepth, combine(combine(77, before), after));
    table.add(BeforeQuotation, combine(combine(77, after), tag(i)));
    table.add(AfterQuotation, combine(combine(77, before), tag(i)));
}

void StatementHashes::addReporting(std::ptrdiff_t i, FeatureTable &table) const
{
    const auto token = std::size_t(i);
    const Surroundings &here = m_around[token];
    constexpr FeatureHash none = 12;
    const std::ptrdiff_t before = here.reportingBefore, after = here.reportingAfter;
    const FeatureHash wordBefore = before < 0 ? none : word(before), wordAfter = after < 0 ? none : word(after),
                      toBefore = before < 0 ? none : grouped(i - before),
                      toAfter = after < 0 ? none : grouped(after - i);
    table.add(ReportingHere,
        combine(m_paragraph.at(token, StatementColumn::Reporting),
            FeatureHash(before >= 0) + 2 * FeatureHash(after >= 0) + 4 * FeatureHash(m_paragraph.isQuoted(token))));
    table.add(ReportingBefore, wordBefore);
    table.add(ReportingAfter, wordAfter);
    table.add(ReportingBeforeFar, combine(wordBefore, toBefore));
    table.add(ReportingAfterFar, combine(wordAfter, toAfter));
    table.add(ReportingAround, combine(toBefore, toAfter));
    table.add(ReportingBeforeTag, combine(toBefore, tag(i)));
    table.add(ReportingAfterTag, combine(toAfter, tag(i)));
    table.add(ReportingSides, combine(combine(wordBefore, wordAfter), FeatureHash(m_paragraph.isQuoted(token))));
    if (before >= 0) {
        table.add(ReportingBeforeCommas, combine(combine(here.commas, here.thats), wordBefore));
        table.add(ReportingThat, combine(here.commas, here.thats));
        table.add(ReportingNext, combine(wordBefore, word(before + 1)));
    }
    if (after >= 0)
        table.add(ReportingAfterCommas, combine(combine(here.commasAfter, wordAfter), tag(after - 1)));
}

void StatementHashes::addPlace(std::ptrdiff_t i, FeatureTable &table) const
{
    const auto token = std::size_t(i);
    const Surroundings &here = m_around[token];
    const auto begin = std::ptrdiff_t(m_paragraph.sentenceBegin(token)),
               end = std::ptrdiff_t(m_paragraph.sentenceEnd(token));
    const std::ptrdiff_t before = here.clauseBefore < 0 ? begin - 1 : here.clauseBefore,
                         after = here.clauseAfter < 0 ? end : here.clauseAfter;
    table.add(ClauseBefore, combine(grouped(i - before), word(before)));
    table.add(ClauseAfter, combine(grouped(after - i), word(after)));
    table.add(ClauseSides, combine(word(before), word(after)));
    table.add(SentencePlace, combine(FeatureHash(std::min<std::ptrdiff_t>(i - begin, 4)),
                                 FeatureHash(std::min<std::ptrdiff_t>(end - 1 - i, 4))));
    table.add(SentenceOpening, combine(word(begin), tag(begin)));
}

} // namespace sourcelight::language
