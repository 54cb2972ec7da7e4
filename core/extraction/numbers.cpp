// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers.h"

#include "core/extraction/numbers/change.h"
#include "core/extraction/numbers/counted.h"
#include "core/extraction/numbers/dates.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// "one" and "second" are more often a pronoun and a unit than a number, "first" seldom a claim: alone they say
/// nothing.
bool saysSomething(const NumberText &text, const ClaimDraft &draft)
{
    if (draft.end - draft.begin > 1 || !draft.claim.unit.isEmpty() || !draft.claim.currency.isEmpty())
        return true;
    const Atom &only = *text.at(draft.begin);
    return !only.is(u"one") && !only.is(u"first") && !only.is(u"second") && !only.is(u"few") && !only.is(u"couple") &&
           !only.is(u"quarter") && !only.is(u"quarters") && !only.is(u"score");
}

/// The chance that span and kind are right: a prior by what the claim is made of, to be calibrated on marked texts.
double priorOf(const NumericClaim &claim)
{
    switch (claim.kind) {
    case ClaimKind::Money:
    case ClaimKind::Percent:
        return 0.97;
    case ClaimKind::Measure:
    case ClaimKind::Age:
    case ClaimKind::Duration:
    case ClaimKind::Date:
        return 0.92;
    case ClaimKind::Cardinal:
        return claim.counted ? 0.92 : 0.75;
    default:
        return 0.8;
    }
}

/// "about 4" of "about 4:40 a.m." is no amount.
bool reachesIntoDate(const NumberText &text, const ClaimDraft &draft, const QDate &reference)
{
    const auto date = readDate(text, draft.end - 1, reference);
    return date && date->end > draft.end;
}

std::vector<ClaimDraft> readDrafts(const NumberText &text, const QDate &reference)
{
    std::vector<ClaimDraft> drafts;
    for (qsizetype i = 0; i < text.size();) {
        auto draft = readQuantity(text, i);
        const auto date = readDate(text, i, reference);
        if (date && (!draft || date->end >= draft->end))
            draft = date;
        else if (draft && reachesIntoDate(text, *draft, reference))
            draft.reset();
        if (!draft || !saysSomething(text, *draft)) {
            ++i;
            continue;
        }
        i = draft->end;
        draft->claim.counted = countedThing(text, *draft);
        drafts.push_back(std::move(*draft));
    }
    findChanges(text, drafts);
    return drafts;
}

void finish(const Article &article, const NumberText &text, ClaimDraft &draft)
{
    NumericClaim &claim = draft.claim;
    claim.span = {text.at(draft.begin)->span.begin, text.at(draft.end - 1)->span.end};
    claim.id = makeId(QLatin1Char('n'), claim.span, textOf(article, claim.span));
    claim.confidence = priorOf(claim);
}

bool isTooLarge(const NumericClaim &claim)
{
    return !claim.value && !claim.low && !claim.high && claim.timex.isEmpty();
}

} // namespace

Numbers extractNumbers(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const QString &reference, const Progress &progress)
{
    Numbers numbers;
    const QDate date = QDate::fromString(reference.first(std::min<qsizetype>(10, reference.size())), Qt::ISODate);
    for (const Sentence &sentence : sentences) {
        if (progress.cancelled())
            break;
        const std::vector<Atom> atoms = readAtoms(article, sentence);
        const NumberText text{atoms, resources};
        for (ClaimDraft &draft : readDrafts(text, date)) {
            finish(article, text, draft);
            if (isTooLarge(draft.claim))
                numbers.diagnostics.push_back({DiagnosticCode::NumberTooLarge, {}, draft.claim.span});
            numbers.claims.push_back(std::move(draft.claim));
        }
    }
    return numbers;
}

} // namespace sourcelight::extraction
