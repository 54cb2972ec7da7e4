// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers.h"

#include "core/extraction/numbers/bounds.h"
#include "core/extraction/numbers/change.h"
#include "core/extraction/numbers/comparator.h"
#include "core/extraction/numbers/confidence.h"
#include "core/extraction/numbers/counted.h"
#include "core/extraction/numbers/dates.h"
#include "core/extraction/numbers/disagreement.h"
#include "core/extraction/numbers/identifiers.h"
#include "core/extraction/numbers/pronouns.h"
#include "core/extraction/numbers/quantity.h"
#include "core/extraction/numbers/wholes.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool mayBegin(const Atom &atom)
{
    return atom.isDigits() || atom.numberWord.kind != NumberWord::Kind::None ||
           atom.timeWord.kind != TimeWord::Kind::None;
}

/// The longest claim whose number or date begins at atom @p i; what announces it is taken in down to atom @p from.
std::optional<ClaimDraft> readClaim(const NumberText &text, qsizetype i, qsizetype from)
{
    auto date = readDate(text, i, from);
    auto quantity = readWhole(text, i);
    if (!quantity)
        quantity = readQuantity(text, i, from);
    if (quantity && !saysSomething(text, *quantity))
        quantity.reset();
    if (!date || (quantity && quantity->end > date->end))
        return quantity;
    return date;
}

/// The first atom from @p i on that stands behind @p span.
qsizetype atomBehind(const NumberText &text, qsizetype i, Span span)
{
    while (text.at(i) && text.at(i)->span.end <= span.end)
        ++i;
    return i;
}

std::vector<ClaimDraft> readDrafts(const NumberText &text)
{
    std::vector<ClaimDraft> drafts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size();) {
        auto draft = mayBegin(text.atoms[size_t(i)]) ? readClaim(text, i, from) : std::nullopt;
        if (!draft || draft->end <= i) {
            ++i;
            continue;
        }
        i = from = draft->end;
        draft->claim.counted = countedThing(text, *draft);
        if (draft->claim.counted)
            readComparatorBehind(text, atomBehind(text, draft->end, draft->claim.counted->span), *draft);
        drafts.push_back(std::move(*draft));
    }
    joinBounds(text, drafts);
    findChanges(text, drafts);
    return drafts;
}

void finish(const Article &article, const NumberText &text, ClaimDraft &draft)
{
    NumericClaim &claim = draft.claim;
    claim.span = {text.at(draft.begin)->span.begin, text.at(draft.end - 1)->span.end};
    claim.id = makeId(QLatin1Char('n'), claim.span, textOf(article, claim.span));
    claim.confidence = confidenceOf(text, draft);
    for (const Rule rule : draft.rules) {
        if (const QString name = nameOf(rule); !claim.evidence.contains(name))
            claim.evidence << name;
    }
}

void diagnose(const ClaimDraft &draft, std::vector<Diagnostic> &diagnostics)
{
    if (draft.isTooLarge)
        diagnostics.push_back({DiagnosticCode::NumberTooLarge, {}, draft.claim.span});
    if (draft.isContradictory)
        diagnostics.push_back({DiagnosticCode::ContradictoryRange, {}, draft.claim.span});
    if (draft.isNoDate)
        diagnostics.push_back({DiagnosticCode::ImpossibleDate, draft.claim.timex, draft.claim.span});
}

/// ISO 8601 date or date-time, as if in UTC: only its fields matter.
QDateTime readReference(const QString &reference)
{
    const QDate date = QDate::fromString(reference.first(std::min<qsizetype>(10, reference.size())), Qt::ISODate);
    if (!date.isValid())
        return {};
    const QTime time = QTime::fromString(reference.sliced(10).mid(1, 8), Qt::ISODate);
    return {date, time.isValid() ? time : QTime(0, 0), QTimeZone::UTC};
}

} // namespace

Numbers extractNumbers(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const QString &reference, const Progress &progress)
{
    Numbers numbers;
    std::vector<Assertion> assertions;
    AtomReader reader(article, resources);
    const QDateTime moment = readReference(reference);
    for (const Sentence &sentence : sentences) {
        if (progress.cancelled())
            break;
        const NumberText text{reader.read(sentence), resources, moment};
        AssertionReader assertionReader(text, &sentence - sentences.data());
        for (ClaimDraft &draft : readDrafts(text)) {
            finish(article, text, draft);
            diagnose(draft, numbers.diagnostics);
            assertions.push_back(assertionReader.read(draft));
            numbers.claims.push_back(std::move(draft.claim));
        }
    }
    findDisagreements(numbers.claims, assertions);
    return numbers;
}

} // namespace sourcelight::extraction
